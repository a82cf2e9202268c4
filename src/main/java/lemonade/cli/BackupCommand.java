package lemonade.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import lemonade.domain.view.Contents;
import lemonade.journal.Backups;
import lemonade.journal.Journal;

/** {@code lemonade backup}: a verified copy of the journal, among the others or where the owner wants it. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Journal journal = session.journals().read()) {
            Path made = made(journal.backups());
            Contents contents = Backups.lookInside(made);
            session.terminal().line(made.toString());
            session.terminal().say("cli.backup.done", contents.incidents(), contents.customers());
        }
        return Exit.DONE.code();
    }

    private Path made(Backups backups) {
        if (out == null) {
            return backups.now().file();
        }
        backups.to(out);
        return out;
    }
}
