namespace Footbridge.Core.Findings;

/// <summary>What a rule is, for a person: the text of "explain" and of the rule's page.</summary>
/// <param name="Code">"FB101": stable, never used again for another rule.</param>
/// <param name="Name">The fault in kebab case: "column-does-not-foot".</param>
/// <param name="Severity">The severity of its findings, unless a finding says otherwise.</param>
/// <param name="What">What it does.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Example">A small example that it finds, as Markdown.</param>
/// <param name="Remedy">What to do about a finding.</param>
/// <param name="Reference">Where the rule comes from.</param>
public sealed record Rule(
    string Code,
    string Name,
    Severity Severity,
    string What,
    string Why,
    string Example,
    string Remedy,
    string Reference
);
