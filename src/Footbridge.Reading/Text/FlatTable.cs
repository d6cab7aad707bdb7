using Footbridge.Reading.Lines;
namespace Footbridge.Reading.Text;
internal sealed class FlatTable { internal int First, After; internal static bool MayStart(Page p, LineShape[] s,int o,int i)=>false; internal static FlatTable? TryRead(Page p, LineShape[] s,int o,int a,int i)=>null; internal static int SkipRun(LineShape[] s,int i)=>i; internal void Emit(Page p)=>p.Notes.Add(_n); readonly Footbridge.Core.Documents.ReadingNote _n = new("",default); }
