using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Ties.SameFacts;

/// <summary>A fact of a line item, as far as it takes to compare it with another line's.</summary>
/// <param name="Figure">Index of the figure.</param>
/// <param name="Table">Index of the table.</param>
/// <param name="Period">Number of the period, the same for all facts of the package that hold then.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Value">Its value in base units.</param>
/// <param name="Quantum">One unit of its last printed digit.</param>
/// <param name="Scale">Power of ten of its printed unit.</param>
/// <param name="Bits">How much its digits tell: the bits of the printed integer without the zeros at its end.</param>
internal readonly record struct Slot(int Figure, int Table, int Period, Unit Unit, decimal Value, decimal Quantum, int Scale, int Bits)
{
    /// <summary>True when both count the same thing, as far as the document says.</summary>
    public bool CountsAs(in Slot other) =>
        ReferenceEquals(Unit, other.Unit)
        || Unit.Kind == other.Unit.Kind
            && (
                Unit.Currency is null
                || other.Unit.Currency is null
                || string.Equals(Unit.Currency, other.Unit.Currency, StringComparison.Ordinal)
            );

    /// <summary>
    /// True when both print one value. Of equal precision they must be equal; else the finer must be one that the coarser allows.
    /// </summary>
    public bool Agrees(in Slot other, int sign)
    {
        var difference = Math.Abs(Value - sign * other.Value);
        return Quantum == other.Quantum ? difference == 0m : difference <= (Quantum + other.Quantum) / 2m;
    }

    /// <summary>True when both print the same digits at different scales: then a scale was misread, not a number misprinted.</summary>
    public bool DiffersInScaleOnly(in Slot other) =>
        Scale != other.Scale && Math.Abs(Value / Powers.Ten(Scale)) == Math.Abs(other.Value / Powers.Ten(other.Scale));

    /// <summary>True when both differ by one unit of their last digit: someone rounded a sum, someone else its parts.</summary>
    public bool IsNear(in Slot other, int sign) => Quantum == other.Quantum && Math.Abs(Value - sign * other.Value) == Quantum;
}
