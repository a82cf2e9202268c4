package lemonade.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Incident;
import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.support.TestJournal;

/**
 * A disk that is full and a folder that may not be written: the plain message, nothing half done, and work goes on
 * without a restart once there is room. Real disks need root and Linux; where they cannot be had the tests say so.
 */
class NarrowDiskTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private static int run(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static void skip(String why) {
        System.err.println("SKIPPED, NOT TRIED: " + why);
        abort(why);
    }

    private static Incident mishap(String story) {
        return Incident.titled(Ids.next(), "Cold soup", TestJournal.now()).withStory(story);
    }

    @FunctionalInterface
    private interface OnDisk {
        void run(Path disk) throws IOException;
    }

    /** A disk of three megabytes, in memory. */
    private void onSmallDisk(OnDisk work) throws IOException {
        Path disk = Files.createDirectory(folder.resolve("small disk"));
        if (run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()) != 0) {
            skip("a full disk, which needs mount -t tmpfs and therefore root on Linux");
        }
        try {
            work.run(disk);
        } finally {
            assertThat(run("umount", disk.toString())).isZero();
        }
    }

    private static Path fill(Path disk) throws IOException {
        Path ballast = disk.resolve("holiday videos");
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            return ballast;
        }
    }

    private static Trouble.Kind troubleOf(ThrowingCallable work) {
        return catchThrowableOfType(Trouble.class, work).kind();
    }

    @Test
    void aSaveThatDoesNotFitIsRefusedPlainlyAndTheNextOneWorks() throws IOException {
        onSmallDisk(disk -> {
            try (Journal journal = TestJournal.create(disk)) {
                Incident before = journal.incidents().save(mishap("before"));
                Path ballast = fill(disk);
                Incident long_ = mishap("a long story ".repeat(30_000));
                for (int attempt = 0; attempt < 3; attempt++) {
                    assertThat(troubleOf(() -> journal.incidents().save(long_))).isEqualTo(Trouble.Kind.FULL);
                    assertThat(journal.incidents().count(IncidentFilter.NONE)).isEqualTo(1);
                    assertThat(journal.incidents().get(before.id())).isEqualTo(before);
                }
                Files.delete(ballast);
                Incident saved = journal.incidents().save(long_);
                assertThat(journal.incidents().get(saved.id())).isEqualTo(saved);
                assertThat(journal.check(true).findings()).isEmpty();
            }
        });
    }

    @Test
    void anImportThatDoesNotFitBringsInNothing() throws IOException {
        onSmallDisk(disk -> {
            try (Journal journal = TestJournal.create(disk)) {
                assertThat(troubleOf(() -> journal.bulk().run(writer -> {
                    for (int i = 0; i < 10_000; i++) {
                        writer.add(mishap("row " + i + " ").withStory("many rows ".repeat(100)));
                    }
                    return true;
                }))).isEqualTo(Trouble.Kind.FULL);
                assertThat(journal.incidents().count(IncidentFilter.NONE)).isZero();
                journal.incidents().save(mishap("after"));
                assertThat(journal.check(true).findings()).isEmpty();
            }
        });
    }

    @Test
    void aBackupThatDoesNotFitLeavesNoFile() throws IOException {
        onSmallDisk(disk -> {
            Path home = Files.createDirectory(folder.resolve("home"));
            try (Journal journal = TestJournal.create(home)) {
                journal.incidents().save(mishap("x".repeat(4 * MEGABYTE)));
                assertThat(troubleOf(() -> journal.backups().to(disk.resolve("copy.lemonade"))))
                        .isEqualTo(Trouble.Kind.FULL);
                try (var files = Files.list(disk)) {
                    assertThat(files).isEmpty();
                }
                journal.incidents().save(mishap("after"));
            }
        });
    }

    /** Root may write anywhere, so for root the folder is made immutable instead of read-only. */
    private void makeReadOnly(boolean readOnly) throws IOException {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            skip("a read-only folder, which needs POSIX permissions");
        } else if (root) {
            if (run("chattr", readOnly ? "+i" : "-i", folder.toString()) != 0) {
                skip("a read-only folder as root, which needs chattr +i");
            }
        } else {
            Files.setPosixFilePermissions(
                    folder, PosixFilePermissions.fromString(readOnly ? "r-xr-xr-x" : "rwxr-xr-x"));
        }
    }

    @Test
    void aReadOnlyFolderIsSaidToBeOneAndWorksAgainAfter() throws IOException {
        try (Journal journal = TestJournal.create(folder)) {
            Incident before = journal.incidents().save(mishap("before"));
            makeReadOnly(true);
            try {
                assertThat(troubleOf(() -> journal.incidents().save(before.withStory("typed"))))
                        .isEqualTo(Trouble.Kind.READ_ONLY);
                assertThat(journal.incidents().get(before.id())).isEqualTo(before);
                assertThatThrownBy(() -> Journal.create(
                        folder.resolve("another.lemonade"), TestJournal.settings(), TestJournal.around(folder)))
                        .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.kind())
                                .isEqualTo(Trouble.Kind.READ_ONLY));
                try (Journal reader = Journal.open(journal.file(), Access.READ, TestJournal.around(folder))) {
                    assertThat(reader.incidents().get(before.id())).isEqualTo(before);
                }
            } finally {
                makeReadOnly(false);
            }
            UUID id = journal.incidents().save(before.withStory("typed")).id();
            assertThat(journal.incidents().get(id).story()).isEqualTo("typed");
        }
    }
}
