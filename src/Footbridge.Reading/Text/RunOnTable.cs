using Footbridge.Reading.Lines;
namespace Footbridge.Reading.Text;
internal sealed class RunOnTable { internal static bool MayBe(Page p, Line l)=>false; internal static RunOnTable? TryRead(Page p, Line l)=>null; internal void Emit(Page p)=>p.Notes.Add(_n); readonly Footbridge.Core.Documents.ReadingNote _n = new("",default); }
