using System.Text;
using System.Xml;
using Footbridge.Core.Facts;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>
/// The taxonomy that <see cref="FactsJson"/> must name: each concept with its type and whether it is a state or a flow, and the
/// segments as members of one dimension.
/// </summary>
public static class FactsTaxonomy
{
    /// <summary>The file's name.</summary>
    public const string Name = "facts.xsd";

    private const string Schema = "http://www.w3.org/2001/XMLSchema";
    private const string Instance = "http://www.xbrl.org/2003/instance";
    private const string Dimensions = "http://xbrl.org/2005/xbrldt";

    /// <summary>Writes the taxonomy.</summary>
    public static ReleaseFile Write(Release release)
    {
        ArgumentNullException.ThrowIfNull(release);
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement("xsd", "schema", Schema);
            xml.WriteAttributeString("xmlns", "xbrli", null, Instance);
            xml.WriteAttributeString("xmlns", "xbrldt", null, Dimensions);
            xml.WriteAttributeString("xmlns", XbrlNames.Company, null, XbrlNames.CompanyNamespace(release.Settings));
            xml.WriteAttributeString("targetNamespace", XbrlNames.CompanyNamespace(release.Settings));
            xml.WriteAttributeString("elementFormDefault", "qualified");
            Import(xml, Instance, "http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd");
            Import(xml, Dimensions, "http://www.xbrl.org/2005/xbrldt-2005.xsd");
            foreach (var concept in release.Facts.GroupBy(fact => fact.Concept, StringComparer.Ordinal))
            {
                var fact = concept.First();
                Element(xml, concept.Key, Type(fact.Unit.Kind), "xbrli:item", fact.Period.IsInstant, isAbstract: false);
            }
            Segments(xml, release);
            xml.WriteEndElement();
        }
        stream.WriteByte((byte)'\n');
        return new ReleaseFile(Name, stream.ToArray(), IsPage: false, []);
    }

    private static void Segments(XmlWriter xml, Release release)
    {
        var segments = release.Facts.Select(fact => fact.Segment).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        if (segments.Length == 0)
        {
            return;
        }
        Element(xml, XbrlNames.SegmentDimension, "xbrli:stringItemType", "xbrldt:dimensionItem", isInstant: false, isAbstract: true);
        foreach (var segment in segments.Order(StringComparer.Ordinal))
        {
            Element(xml, XbrlNames.Member(segment), "xbrli:stringItemType", "xbrli:item", isInstant: false, isAbstract: true);
        }
    }

    private static void Import(XmlWriter xml, string space, string location)
    {
        xml.WriteStartElement("import", Schema);
        xml.WriteAttributeString("namespace", space);
        xml.WriteAttributeString("schemaLocation", location);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string type, string substitutes, bool isInstant, bool isAbstract)
    {
        xml.WriteStartElement("element", Schema);
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("id", $"{XbrlNames.Company}_{name}");
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("substitutionGroup", substitutes);
        xml.WriteAttributeString("periodType", Instance, isInstant ? "instant" : "duration");
        if (isAbstract)
        {
            xml.WriteAttributeString("abstract", "true");
        }
        xml.WriteAttributeString("nillable", "true");
        xml.WriteEndElement();
    }

    // An amount per share is money over shares; its type must leave the unit free.
    private static string Type(UnitKind kind) =>
        kind switch
        {
            UnitKind.Money => "xbrli:monetaryItemType",
            UnitKind.Shares => "xbrli:sharesItemType",
            UnitKind.PerShare => "xbrli:decimalItemType",
            _ => "xbrli:pureItemType",
        };
}
