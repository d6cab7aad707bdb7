using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Footbridge.Writing.Spreadsheets;

/// <summary>
/// A workbook as a file. The package around the parts is written here rather than by the office library, which stamps it with
/// the time of day and names of chance: the same sheets give the same bytes.
/// </summary>
internal static class WorkbookFile
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // The earliest time that the file format knows.
    private static readonly DateTimeOffset s_noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream output, IReadOnlyList<Sheet> sheets)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Xml(zip, "[Content_Types].xml", xml => ContentTypes(xml, sheets.Count));
        Xml(zip, "_rels/.rels", xml => Relations(xml, [("officeDocument", "xl/workbook.xml")]));
        var styles = new StyleBook();
        var names = new DefinedNames();
        for (var index = 0; index < sheets.Count; index++)
        {
            using var part = Open(zip, $"xl/worksheets/sheet{index + 1}.xml");
            using var sheet = new SheetWriter(part, sheets[index].Frame, styles, isFirst: index == 0);
            sheets[index].Write(sheet);
            foreach (var name in sheet.Tail.Names((uint)index))
            {
                names.Append(name);
            }
        }
        Part(zip, "xl/styles.xml", styles.ToStylesheet());
        Part(zip, "xl/workbook.xml", Book(sheets, names));
        var parts = sheets.Select((_, index) => ("worksheet", $"worksheets/sheet{index + 1}.xml"));
        Xml(zip, "xl/_rels/workbook.xml.rels", xml => Relations(xml, [.. parts, ("styles", "styles.xml")]));
    }

    private static Workbook Book(IReadOnlyList<Sheet> sheets, DefinedNames names)
    {
        var book = new Workbook(
            new BookViews(new WorkbookView { ActiveTab = 0U, TabRatio = 800U }),
            new Sheets(
                sheets.Select(
                    (sheet, index) =>
                        new DocumentFormat.OpenXml.Spreadsheet.Sheet
                        {
                            Name = sheet.Frame.Name,
                            SheetId = (uint)index + 1,
                            Id = $"rId{index + 1}",
                        }
                )
            )
        );
        if (names.HasChildren)
        {
            book.Append(names);
        }
        book.Append(new CalculationProperties { FullCalculationOnLoad = true });
        return book;
    }

    private static void Part(ZipArchive zip, string name, OpenXmlElement root)
    {
        using var part = Open(zip, name);
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartDocument(standalone: true);
        xml.WriteElement(root);
    }

    private static void ContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", $"{Packages}/content-types");
        Entry("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Entry("Default", "Extension", "xml", "application/xml");
        Entry("Override", "PartName", "/xl/workbook.xml", $"{Types}.sheet.main+xml");
        Entry("Override", "PartName", "/xl/styles.xml", $"{Types}.styles+xml");
        for (var sheet = 1; sheet <= sheets; sheet++)
        {
            Entry("Override", "PartName", $"/xl/worksheets/sheet{sheet}.xml", $"{Types}.worksheet+xml");
        }
        xml.WriteEndElement();

        void Entry(string element, string key, string value, string type)
        {
            xml.WriteStartElement(element, $"{Packages}/content-types");
            xml.WriteAttributeString(key, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    private static void Relations(XmlWriter xml, IReadOnlyList<(string Kind, string Target)> targets)
    {
        xml.WriteStartElement("Relationships", $"{Packages}/relationships");
        for (var index = 0; index < targets.Count; index++)
        {
            xml.WriteStartElement("Relationship", $"{Packages}/relationships");
            xml.WriteAttributeString("Id", $"rId{index + 1}");
            xml.WriteAttributeString("Type", $"{Office}/{targets[index].Kind}");
            xml.WriteAttributeString("Target", targets[index].Target);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Xml(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        using var part = Open(zip, name);
        using var xml = XmlWriter.Create(
            part,
            new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }
        );
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static Stream Open(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = s_noTime;
        return entry.Open();
    }
}
