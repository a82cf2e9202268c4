package lemonade.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import lemonade.words.Words;

/** The program before a command is named: what all commands have in common. */
@picocli.CommandLine.Command(name = "lemonade")
final class Session implements Runnable {

    private final Machine machine;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--journal", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private @Nullable Path journal;

    @Option(names = "--verbose", scope = ScopeType.INHERIT)
    private boolean verbose;

    @Option(names = {"--help", "-h"}, usageHelp = true, scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = {"--version", "-V"}, versionHelp = true)
    private boolean version;

    Session(Machine machine, Terminal terminal) {
        this.machine = machine;
        this.terminal = terminal;
    }

    Machine machine() {
        return machine;
    }

    Terminal terminal() {
        return terminal;
    }

    Words words() {
        return terminal.words();
    }

    boolean isVerbose() {
        return verbose;
    }

    Journals journals() {
        return new Journals(machine, journal);
    }

    /** No command was named. */
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "no command");
        }
    }
}
