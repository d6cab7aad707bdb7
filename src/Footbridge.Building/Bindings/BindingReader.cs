using System.Globalization;
using Footbridge.Building.Comparisons;
using Footbridge.Building.Printing;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Bindings;

/// <summary>Understands the filters of a binding. Every fault is told, not only the first.</summary>
internal sealed class BindingReader
{
    private const string All =
        "use millions, thousands, billions, units, percent, per_share, count, number, abs, change, growth, direction, either, columns, capitalize or title";

    private readonly ProblemList _problems;
    private bool _isAbsolute;
    private NumberFilter _number = NumberFilter.Usual;
    private Presentation _presentation = Presentation.Value;
    private bool _isByColumn;
    private LetterCase _case;
    private bool _isSound = true;

    private BindingReader(ProblemList problems) => _problems = problems;

    /// <summary>The binding; null with problems.</summary>
    public static Binding? Read(Written text, ProblemList problems)
    {
        if (BindingSyntaxReader.Read(text, problems) is not { } syntax)
        {
            return null;
        }
        var reader = new BindingReader(problems);
        foreach (var filter in syntax.Filters)
        {
            reader.Take(filter);
        }
        return reader._isSound
            ? new Binding(
                syntax.Subjects,
                reader._isAbsolute,
                reader._number,
                reader._presentation,
                reader._isByColumn,
                reader._case,
                syntax.Place
            )
            : null;
    }

    private void Take(FilterCall filter)
    {
        switch (filter.Name)
        {
            case "abs":
                if (Takes(filter, 0) && Precedes(filter, _number != NumberFilter.Usual || _presentation != Presentation.Value))
                {
                    _isAbsolute = true;
                }
                break;
            case "columns":
                _isByColumn = Takes(filter, 0);
                break;
            case "capitalize" or "title":
                _case = Takes(filter, 0) ? (filter.Name == "title" ? LetterCase.Title : LetterCase.Capitalize) : LetterCase.AsIs;
                break;
            case "change" or "growth" or "direction":
                Compare(filter);
                break;
            case "either":
                if (TakesTexts(filter, 0, [2, 3], "two or three texts: \"net income\" \"net loss\""))
                {
                    Present(filter, PresentationKind.Either, default, 0);
                }
                break;
            default:
                Format(filter);
                break;
        }
    }

    private void Format(FilterCall filter)
    {
        if (NumberFilter.Named(filter.Name) is not { } number)
        {
            Fault(filter, filter.Name.Length == 0 ? "a bar has no filter behind it" : $"there is no filter {filter.Name}", All);
            return;
        }
        if (!Precedes(filter, _presentation != Presentation.Value))
        {
            return;
        }
        if (_number != NumberFilter.Usual)
        {
            Fault(filter, $"{filter.Name} stands behind {_number.Name}, and a value has one format", "keep one of them");
            return;
        }
        switch (filter.Arguments)
        {
            case []:
                _number = number;
                break;
            case [{ IsQuoted: false } digits] when Digits(digits.Text) is { } count:
                _number = number with { FractionDigits = count };
                break;
            default:
                Fault(
                    filter,
                    $"{filter.Name} takes no {Written(filter)}",
                    $"give it nothing, or the number of digits after the point, 0 to {FigureFormat.MostFractionDigits.ToString(CultureInfo.InvariantCulture)}"
                );
                break;
        }
    }

    private void Compare(FilterCall filter)
    {
        if (filter.Arguments is not [{ IsQuoted: false } with, ..] || ComparisonNames.Parse(with.Text) is not { } comparison)
        {
            Fault(filter, $"{filter.Name} does not say with what to compare", $"write {filter.Name} yoy or {filter.Name} qoq");
            return;
        }
        var (kind, counts, texts) = filter.Name switch
        {
            "change" => (PresentationKind.Change, new[] { 0, 3, 4 }, "no texts, or three or four: \"rose {}\" \"fell {}\" \"was flat\""),
            "growth" => (PresentationKind.Growth, [0], "no texts"),
            _ => (PresentationKind.Direction, [3], "three texts: \"higher\" \"lower\" \"unchanged\""),
        };
        if (TakesTexts(filter, 1, counts, texts))
        {
            Present(filter, kind, comparison, 1);
        }
    }

    private void Present(FilterCall filter, PresentationKind kind, ComparisonKind comparison, int first)
    {
        if (_presentation != Presentation.Value)
        {
            Fault(filter, $"{filter.Name} stands behind {_presentation.Name}, which leaves no value", "keep one of them");
            return;
        }
        // Only what rises or falls by a figure has one to show.
        var withFigure = kind == PresentationKind.Change ? 2 : 0;
        for (var index = first; index < filter.Arguments.Length; index++)
        {
            var text = filter.Arguments[index].Text;
            if (index - first >= withFigure && text.Contains("{}", StringComparison.Ordinal))
            {
                Fault(filter, $"\"{text}\" has a place for a figure, and there is none", "leave {} out");
                return;
            }
            if (text.Any(char.IsAsciiDigit))
            {
                _problems.Warning(filter.Place, $"\"{text}\" holds a typed digit", "bind it, or leave it out");
            }
        }
        _presentation = new Presentation(filter.Name, kind, comparison, [.. filter.Arguments.Skip(first).Select(word => word.Text)]);
    }

    private bool Takes(FilterCall filter, int count) =>
        filter.Arguments.Length == count || Fault(filter, $"{filter.Name} takes no {Written(filter)}", "leave it out");

    private bool TakesTexts(FilterCall filter, int first, int[] counts, string expected)
    {
        var texts = filter.Arguments.Skip(first).ToArray();
        return texts.All(text => text.IsQuoted) && counts.Contains(texts.Length)
            || Fault(
                filter,
                texts.Length == 0 ? $"{filter.Name} has no texts" : $"{filter.Name} takes no {Written(filter)}",
                $"give it {expected}"
            );
    }

    private bool Precedes(FilterCall filter, bool isLate) =>
        !isLate || Fault(filter, $"{filter.Name} stands behind what it is to change", "put it further to the left");

    private static string Written(FilterCall filter) =>
        string.Join(' ', filter.Arguments.Select(word => word.IsQuoted ? $"\"{word.Text}\"" : word.Text));

    private static int? Digits(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits <= FigureFormat.MostFractionDigits
            ? digits
            : null;

    private bool Fault(FilterCall filter, string message, string remedy)
    {
        _problems.Error(filter.Place, message, remedy);
        return _isSound = false;
    }
}
