namespace Footbridge.Reading.Packages.Data;

/// <summary>Why a text is no amount.</summary>
internal enum AmountFault
{
    None,
    Empty,
    NoNumber,
    MisplacedCommas,
    TooManyDigits,
    TooLarge,
}
