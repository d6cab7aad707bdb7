using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Footbridge.Reading.Tests.Packages;

/// <summary>Small workbooks as a spreadsheet saves them.</summary>
internal static class Workbooks
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook of one sheet.</summary>
    /// <param name="rows">The cells of each row, as the format writes them; see <see cref="Words"/>, <see cref="Number"/> and <see cref="Day"/>.</param>
    public static byte[] Of(params string[][] rows)
    {
        var sheet = new StringBuilder();
        for (var row = 0; row < rows.Length; row++)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (var column = 0; column < rows[row].Length; column++)
            {
                sheet.Append(rows[row][column].Replace("@", $"{(char)('A' + column)}{row + 1}", StringComparison.Ordinal));
            }
            sheet.Append("</row>");
        }
        return OfSheet($"<worksheet xmlns=\"{Main}\"><sheetData>{sheet}</sheetData></worksheet>");
    }

    public static byte[] OfSheet(string sheet) =>
        Zip(
            (
                "[Content_Types].xml",
                """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""
            ),
            (
                "_rels/.rels",
                $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Facts\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
            (
                "xl/styles.xml",
                $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"10\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
            ),
            ("xl/worksheets/sheet1.xml", sheet)
        );

    public static byte[] Zip(params (string Path, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(path, CompressionLevel.Fastest).Open());
                writer.Write(
                    path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".rels", StringComparison.Ordinal) ? Head + text : text
                );
            }
        }
        return stream.ToArray();
    }

    public static string Words(string text) => $"<c r=\"@\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public static string Number(string number) => $"<c r=\"@\"><v>{number}</v></c>";

    public static string Percent(string number) => $"<c r=\"@\" s=\"2\"><v>{number}</v></c>";

    /// <summary>A day by its number: 45838 is June 30, 2025.</summary>
    public static string Day(int day) => $"<c r=\"@\" s=\"1\"><v>{day}</v></c>";

    public static string Fault(string fault) => $"<c r=\"@\" t=\"e\"><v>{fault}</v></c>";
}
