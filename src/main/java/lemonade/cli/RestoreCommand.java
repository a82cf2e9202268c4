package lemonade.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import lemonade.domain.view.Contents;
import lemonade.journal.Backups;

/** {@code lemonade restore FILE}: a backup takes the journal's place; what was there is set aside. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "1")
    private Path backup = Path.of("");

    @Option(names = "--dry-run")
    private boolean dryRun;

    RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path journal = session.journals().fileToRestore();
        Contents contents = Backups.verify(backup);
        if (dryRun) {
            session.terminal().say("cli.restore.would", contents.incidents(), contents.customers(), journal);
            return Exit.DONE.code();
        }
        Optional<Path> aside = Backups.restore(backup, journal, session.machine().surroundings());
        session.terminal().line(journal.toString());
        session.terminal().say("cli.restore.done", contents.incidents(), contents.customers());
        aside.ifPresent(path -> session.terminal().say("cli.restore.aside", path));
        return Exit.DONE.code();
    }
}
