package lemonade.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import lemonade.exchange.ExampleJournal;

/** {@code lemonade demo}: the example journal, in a file of its own. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Journals.requireFolder(out);
        new ExampleJournal(session.machine().locale(), session.machine().surroundings()).write(out);
        session.terminal().line(out.toString());
        session.terminal().say("cli.demo.done", out);
        return Exit.DONE.code();
    }
}
