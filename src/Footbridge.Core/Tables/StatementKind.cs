namespace Footbridge.Core.Tables;

/// <summary>Which statement a table is.</summary>
public enum StatementKind
{
    /// <summary>None of the statements, or not recognised.</summary>
    Other,

    /// <summary>Income statement, with or without comprehensive income.</summary>
    Income,

    /// <summary>Balance sheet.</summary>
    BalanceSheet,

    /// <summary>Cash-flow statement.</summary>
    CashFlow,

    /// <summary>Statement of changes in equity.</summary>
    Equity,

    /// <summary>A bridge between a GAAP and a non-GAAP measure.</summary>
    Reconciliation,

    /// <summary>Figures by segment.</summary>
    Segment,
}
