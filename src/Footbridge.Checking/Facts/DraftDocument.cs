using Footbridge.Checking.Figures;
using Footbridge.Checking.Periods;
using Footbridge.Checking.Tables;
using Footbridge.Core.Documents;

namespace Footbridge.Checking.Facts;

/// <summary>A document while it is being checked.</summary>
/// <param name="Source">The document as read.</param>
/// <param name="Tables">Its tables in reading order.</param>
/// <param name="Context">How it writes numbers.</param>
/// <param name="Units">What holds for tables that say nothing about their units.</param>
/// <param name="Periods">Its calendar, and the period that it reports.</param>
internal sealed record DraftDocument(
    Document Source,
    List<DraftTable> Tables,
    ScanContext Context,
    CaptionUnits Units,
    DocumentPeriods Periods
);
