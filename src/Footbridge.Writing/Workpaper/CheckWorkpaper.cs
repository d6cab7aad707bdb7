using Footbridge.Core.Ties;
using Footbridge.Writing.Spreadsheets;

namespace Footbridge.Writing.Workpaper;

/// <summary>
/// The workpaper of an auditor, as a spreadsheet: coverage, every figure with its tickmarks, the tables with live formulas beside
/// their totals, every tie, the findings with room for their disposition, and a sign-off. A workpaper is of one package.
/// </summary>
/// <param name="version">The version of the program, for the first page.</param>
public sealed class CheckWorkpaper(string version) : CheckFormat
{
    private readonly int _mostRows = SheetLimits.Rows;

    internal CheckWorkpaper(string version, int mostRows)
        : this(version)
    {
        _mostRows = mostRows;
    }

    /// <inheritdoc />
    public override int SectionCount => 1;

    /// <inheritdoc />
    public override bool HoldsOnePackage => true;

    /// <inheritdoc />
    public override ReadOnlySpan<byte> Separator => default;

    /// <inheritdoc />
    public override CheckPart Render(Proof proof, int? package)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var plan = new WorkpaperPlan(proof, version, _mostRows);
        using var file = new MemoryStream();
        WorkbookFile.Write(
            file,
            [
                new SummarySheet(plan),
                new LegendSheet(plan),
                new FiguresSheet(plan),
                .. plan.Tables.Sheets.Select(tables => new TablesSheet(plan, tables)),
                new TiesSheet(plan),
                new FindingsSheet(plan),
                new SignOffSheet(plan),
            ]
        );
        return new CheckPart([new PooledBuffer(file.GetBuffer().AsSpan(0, (int)file.Length))], CoverageByDocument.Whole(proof));
    }

    /// <inheritdoc />
    public override void Write(Stream output, CheckParts parts)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Packages > 1)
        {
            throw new InvalidOperationException("A workpaper holds one package.");
        }
        parts.CopySection(0, output);
    }
}
