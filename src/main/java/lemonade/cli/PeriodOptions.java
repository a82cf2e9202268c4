package lemonade.cli;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --from D} and {@code --to D}, both inclusive. */
final class PeriodOptions {

    @Option(names = "--from", paramLabel = "D")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "D")
    private @Nullable LocalDate to;

    @Nullable LocalDate from() {
        check();
        return from;
    }

    @Nullable LocalDate to() {
        check();
        return to;
    }

    private void check() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new WrongUsage("cli.usage.order", from.toString(), to.toString());
        }
    }
}
