using AngleSharp.Html.Parser;
using Footbridge.Bench;

namespace Footbridge.Measure.Speed;

/// <summary>Runs stages.</summary>
internal static class Stages
{
    /// <summary>Takes <paramref name="document"/> as far as <paramref name="stage"/>; the result keeps the work from being optimised away.</summary>
    public static object? Run(Stage stage, SpeedDocument document)
    {
        switch (stage)
        {
            case Stage.Parse:
                return document.Markup is null ? null : new HtmlParser().ParseDocument(document.Markup);
            case Stage.Read:
                return Product.Read(document.Name, document.Bytes);
            case Stage.Check:
                return Product.Check(document.Name, document.Bytes);
            default:
                var proof = Product.Check(document.Name, document.Bytes);
                Product.WriteJson(proof, Stream.Null);
                return proof;
        }
    }
}
