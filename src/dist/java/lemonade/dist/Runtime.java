package lemonade.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/** The Java runtime that goes into the image: only what the program and its libraries use. */
final class Runtime {

    private static final List<String> MODULES =
            List.of("java.base", "java.desktop", "java.logging", "java.sql", "java.xml", "jdk.charsets",
                    "jdk.localedata",
                    "jdk.unsupported");

    private Runtime() {}

    static void link(Path folder) throws IOException {
        int exit = ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(System.out, System.err,
                        "--add-modules", String.join(",", MODULES),
                        "--no-header-files", "--no-man-pages",
                        "--strip-java-debug-attributes",
                        "--output", folder.toString());
        if (exit != 0) {
            throw new IOException("jlink ended with " + exit);
        }
    }
}
