package lemonade;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The libraries of a Linux system that JavaFX cannot do without, and the Debian packages that bring them. */
enum SystemLibraries {
    FREETYPE("libfreetype.so.6", "libfreetype6", false),
    FONTCONFIG("libfontconfig.so.1", "libfontconfig1", false),
    PANGO("libpango-1.0.so.0", "libpango-1.0-0", false),
    PANGO_FREETYPE("libpangoft2-1.0.so.0", "libpangoft2-1.0-0", false),
    X11("libX11.so.6", "libx11-6", true),
    INPUT_EXTENSION("libXtst.so.6", "libxtst6", true),
    GTK("libgtk-3.so.0", "libgtk-3-0", true);

    private final String file;
    private final String debianPackage;
    private final boolean windowOnly;

    SystemLibraries(String file, String debianPackage, boolean windowOnly) {
        this.file = file;
        this.debianPackage = debianPackage;
        this.windowOnly = windowOnly;
    }

    String file() {
        return file;
    }

    String debianPackage() {
        return debianPackage;
    }

    /** What is missing on this Linux system, for drawing without a window or with one; nothing on any other system. */
    static List<SystemLibraries> missing(boolean withWindow) {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return List.of();
        }
        return Arrays.stream(values())
                .filter(library -> withWindow || !library.windowOnly)
                .filter(library -> !library.loads())
                .toList();
    }

    @SuppressWarnings("restricted")
    private boolean loads() {
        try {
            SymbolLookup.libraryLookup(file, Arena.global());
            return true;
        } catch (IllegalArgumentException missingOrBroken) {
            return false;
        }
    }
}
