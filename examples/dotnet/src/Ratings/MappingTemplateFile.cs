using System;
using System.IO;

namespace Ratings
{
    /// <summary>A mapping template in a file that the assembly embeds.</summary>
    public static class MappingTemplateFile
    {
        public static string Read(string name)
        {
            using (var stream = typeof(MappingTemplateFile).Assembly.GetManifestResourceStream(name)
                ?? throw new ArgumentException($"The assembly embeds no file '{name}'.", nameof(name)))
            using (var reader = new StreamReader(stream))
            {
                return reader.ReadToEnd();
            }
        }
    }
}
