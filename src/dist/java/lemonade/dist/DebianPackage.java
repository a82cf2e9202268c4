package lemonade.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The image as a .deb, with a place in the menu, an entry for software centres and what it needs of the system. */
final class DebianPackage {

    private static final String HOME = "opt/lemonade-journal";

    private static final int[] ICON_PIXELS = {16, 24, 32, 48, 64, 128, 256, 512};

    private final Image image;
    private final Path assets;
    private final Path tree;
    private final Path target;
    private final String version;

    DebianPackage(Image image, Path assets, Path work, Path target, String version) {
        this.image = image;
        this.assets = assets;
        this.tree = work.resolve("deb");
        this.target = target;
        this.version = version;
    }

    /** Builds the package, or says in one line why not. */
    void build() throws IOException, InterruptedException {
        for (String tool : List.of("dpkg", "dpkg-deb", "fakeroot")) {
            if (!isOnPath(tool)) {
                Dist.say("No .deb: there is no " + tool + " here; the image is complete without it");
                return;
            }
        }
        String architecture = output("dpkg", "--print-architecture");
        Path file = target.resolve("lemonade-journal_" + version + "_" + architecture + ".deb");
        Dist.say("Building " + file);
        lay();
        control(architecture);
        run("fakeroot", "dpkg-deb", "-Zxz", "-z3", "--build", tree.toString(), file.toString());
    }

    private void lay() throws IOException {
        Folders.copy(image.root(), tree.resolve(HOME));
        for (String launcher : List.of(Image.WINDOW, Image.COMMAND_LINE)) {
            link("usr/bin/" + launcher, "/" + HOME + "/bin/" + launcher);
        }
        place(assets.resolve("linux/lemonade-journal.desktop"), "usr/share/applications/lemonade-journal.desktop");
        write("usr/share/metainfo/app.lemonade_journal.journal.metainfo.xml",
                Files.readString(assets.resolve("linux/lemonade-journal.metainfo.xml"))
                        .replace("@version@", version)
                        .replace("@date@", LocalDate.now().toString()));
        place(assets.resolve("icon/lemonade-journal.svg"),
                "usr/share/icons/hicolor/scalable/apps/lemonade-journal.svg");
        for (int pixels : ICON_PIXELS) {
            place(Path.of("src/main/resources/lemonade/icon/lemonade-journal-" + pixels + ".png"),
                    "usr/share/icons/hicolor/" + pixels + "x" + pixels + "/apps/lemonade-journal.png");
        }
        write("usr/share/doc/lemonade-journal/copyright",
                Files.readString(Path.of("LICENSE"))
                        + "\nThe licences of everything bundled are in /" + HOME + "/lib/app/licenses and /" + HOME
                        + "/lib/runtime/legal.\n");
    }

    private void control(String architecture) throws IOException {
        write("DEBIAN/control", """
                Package: lemonade-journal
                Version: %s
                Architecture: %s
                Maintainer: The Lemonade Journal authors <authors@lemonade-journal.invalid>
                Installed-Size: %d
                Section: misc
                Priority: optional
                Depends: libc6, libgtk-3-0t64 | libgtk-3-0, libpango-1.0-0, libpangoft2-1.0-0, libfontconfig1, libfreetype6, libx11-6, libxtst6
                Recommends: libgl1, libxxf86vm1, xdg-utils
                Description: journal of mishaps, apologies and amends
                 A private journal for people who work on their own: what went wrong, what the
                 customer said, what was done to put it right, and the lesson that holds.
                 Everything stays in one file on this machine.
                """.formatted(version, architecture, Folders.size(tree) / 1024));
    }

    private void place(Path from, String to) throws IOException {
        Files.createDirectories(tree.resolve(to).getParent());
        Files.copy(from, tree.resolve(to));
    }

    private void write(String to, String text) throws IOException {
        Files.createDirectories(tree.resolve(to).getParent());
        Files.writeString(tree.resolve(to), text);
    }

    private void link(String from, String to) throws IOException {
        Files.createDirectories(tree.resolve(from).getParent());
        Files.createSymbolicLink(tree.resolve(from), Path.of(to));
    }

    private static boolean isOnPath(String tool) {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return false;
        }
        for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return true;
            }
        }
        return false;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException(command[0] + " ended with " + exit);
        }
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return text;
    }
}
