namespace Footbridge.Building.Models;

/// <summary>How a row of data writes its period.</summary>
internal enum DataPeriodForm
{
    /// <summary>By name: 2025-Q2.</summary>
    Name,

    /// <summary>As a day: 2025-06-30.</summary>
    Day,

    /// <summary>As days: 2025-04-01/2025-06-30.</summary>
    Days,
}
