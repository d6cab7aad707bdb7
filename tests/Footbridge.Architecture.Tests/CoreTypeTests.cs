using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Footbridge.Architecture.Tests;

/// <summary>The nouns are immutable, and each says what it is.</summary>
public class CoreTypeTests
{
    private static readonly Assembly s_core = ProductAssembly.Load("Footbridge.Core");

    [Fact]
    public void No_public_property_or_field_can_be_changed()
    {
        foreach (var type in s_core.GetExportedTypes().Where(type => !type.IsEnum))
        {
            foreach (var property in type.GetProperties())
            {
                var setter = property.GetSetMethod();
                Assert.True(
                    setter is null || setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)),
                    $"{type.Name}.{property.Name} can be set."
                );
                Assert.False(
                    property.PropertyType.IsArray
                        || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(List<>)),
                    $"{type.Name}.{property.Name} hands out a collection that can be changed."
                );
            }
            Assert.All(type.GetFields(), field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{type.Name}.{field.Name}"));
        }
    }

    [Fact]
    public void Every_public_type_and_record_parameter_is_documented()
    {
        var path = Path.ChangeExtension(s_core.Location, ".xml");
        Assert.True(File.Exists(path), "Footbridge.Core must set GenerateDocumentationFile.");
        var members = XDocument
            .Load(path)
            .Descendants("member")
            .ToDictionary(
                member => (string)member.Attribute("name")!,
                member => member.Element("summary")?.Value.Trim() ?? "",
                StringComparer.Ordinal
            );
        foreach (var type in s_core.GetExportedTypes())
        {
            var name = "T:" + type.FullName!.Replace('+', '.');
            Assert.True(members.GetValueOrDefault(name, "").Length > 0, $"{name} says nothing.");
        }
    }
}
