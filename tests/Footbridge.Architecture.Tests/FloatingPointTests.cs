using System.Reflection;

namespace Footbridge.Architecture.Tests;

/// <summary>Money is never binary floating point.</summary>
public class FloatingPointTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_core_holds_no_double_and_no_float()
    {
        var faults = ProductAssembly
            .Load("Footbridge.Core")
            .GetTypes()
            .SelectMany(type =>
                Uses(type).Where(use => IsFloating(use.Type)).Select(use => $"{type.FullName}: {use.Where} is {use.Type.Name}")
            )
            .ToArray();
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    private static IEnumerable<(string Where, Type Type)> Uses(Type type)
    {
        foreach (var field in type.GetFields(All))
        {
            yield return (field.Name, field.FieldType);
        }
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            if (method is MethodInfo { ReturnType: var result })
            {
                yield return (method.Name, result);
            }
            foreach (var parameter in method.GetParameters())
            {
                yield return ($"{method.Name}({parameter.Name})", parameter.ParameterType);
            }
            foreach (var local in method.GetMethodBody()?.LocalVariables ?? [])
            {
                yield return ($"a local of {method.Name}", local.LocalType);
            }
        }
    }

    private static bool IsFloating(Type type) =>
        type == typeof(double)
        || type == typeof(float)
        || type == typeof(Half)
        || (type.HasElementType && IsFloating(type.GetElementType()!))
        || type.GetGenericArguments().Any(IsFloating);
}
