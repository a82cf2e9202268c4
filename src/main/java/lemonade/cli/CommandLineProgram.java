package lemonade.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

import lemonade.domain.Trouble;
import lemonade.words.Words;

/**
 * The command line of the program. Data goes to standard output, talk to standard error, both in UTF-8; every trouble is one plain
 * sentence and an exit code that scripts can rely on.
 */
public final class CommandLineProgram {

    private static final List<String> WORDS =
            List.of("capture", "list", "show", "search", "promises", "stats", "export",
                    "import", "backup", "restore", "check", "demo", "--help", "-h", "--version", "-V");

    private final Session session;
    private final Terminal terminal;
    private final CommandLine commands;

    private CommandLineProgram(Machine machine, Terminal terminal) {
        this.terminal = terminal;
        this.session = new Session(machine, terminal);
        this.commands = new CommandLine(session)
                .addSubcommand(new CaptureCommand(session))
                .addSubcommand(new ListCommand(session))
                .addSubcommand(new ShowCommand(session))
                .addSubcommand(new SearchCommand(session))
                .addSubcommand(new PromisesCommand(session))
                .addSubcommand(new StatsCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new BackupCommand(session))
                .addSubcommand(new RestoreCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new DemoCommand(session));
        configure();
    }

    /** Runs one command on this machine and yields its exit code. */
    public static int run(String[] arguments, PrintStream out, PrintStream err, InputStream in) {
        return run(Machine.here(), arguments, new CheckedOutput(out), err, in);
    }

    /** Runs one command. */
    public static int run(Machine machine, String[] arguments, OutputStream out, OutputStream err, InputStream in) {
        Terminal terminal = new Terminal(out, err, in, new Words(machine.locale()));
        return new CommandLineProgram(machine, terminal).execute(arguments);
    }

    /** Runs one command on this machine, on its standard streams. */
    public static int run(String[] arguments) {
        return run(
                Machine.here(),
                arguments,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.in);
    }

    /** Whether arguments are meant for the command line rather than for the window, which takes a journal's path. */
    public static boolean isCommand(String[] arguments) {
        boolean options = arguments.length > 0 && arguments[0].startsWith("-");
        return Arrays.stream(arguments).limit(options ? arguments.length : 1).anyMatch(WORDS::contains);
    }

    private void configure() {
        commands.setOut(terminal.writer());
        commands.setExpandAtFiles(false);
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        commands.setExecutionExceptionHandler((thrown, _, _) -> failed(thrown));
        commands.setParameterExceptionHandler((wrong, _) -> wrongUsage(wrong));
        new Values(terminal.words()).putInto(commands);
        new HelpWords(terminal.words()).putInto(commands);
    }

    private int execute(String[] arguments) {
        try {
            int exit = commands.execute(arguments);
            terminal.flush();
            return exit;
        } catch (RuntimeException | Error thrown) {
            return failed(thrown);
        }
    }

    private int failed(Throwable thrown) {
        return switch (thrown) {
            case Terminal.NobodyReads _ -> Exit.DONE.code();
            case Trouble trouble -> {
                tell(terminal.words().say("trouble." + trouble.kind().name(), trouble.details().toArray()), trouble);
                yield Exit.of(trouble).code();
            }
            case WrongUsage wrong -> {
                tell(terminal.words().say(wrong.key(), wrong.details()), wrong);
                yield Exit.WRONG_USAGE.code();
            }
            case Journals.NoJournalYet none -> {
                tell(terminal.words().say("cli.no_journal_yet", none.file()), none);
                yield Exit.FAILED.code();
            }
            default -> unexpected(thrown);
        };
    }

    /** What nobody foresaw is most often the journal's fault: a row that cannot be as it is. */
    private int unexpected(Throwable thrown) {
        Optional<Trouble> damage = session.journals().damage();
        if (damage.isPresent()) {
            return failed(damage.get());
        }
        tell(terminal.words().say("cli.unexpected", Unexpected.code(thrown)), thrown);
        return Exit.FAILED.code();
    }

    private void tell(String sentence, Throwable thrown) {
        terminal.tell(sentence);
        if (session.isVerbose()) {
            terminal.trace(thrown);
        }
    }

    private int wrongUsage(ParameterException wrong) {
        Throwable cause = wrong.getCause();
        if (cause instanceof Trouble || cause instanceof WrongUsage) {
            return failed(cause);
        }
        terminal.tell(new UsageWords(terminal.words()).sentence(wrong));
        return Exit.WRONG_USAGE.code();
    }
}
