package lemonade.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import lemonade.domain.Incident;
import lemonade.domain.Trouble;
import lemonade.insight.capture.CaptureParser;
import lemonade.insight.capture.Captured;
import lemonade.journal.DoorbellCaller;
import lemonade.journal.Journal;

/** {@code lemonade capture TEXT}: one line is a complete entry. */
@Command(name = "capture")
final class CaptureCommand implements Callable<Integer> {

    private static final int TRIES = 30;
    private static final int BETWEEN_TRIES_MS = 100;

    private final Session session;

    @Parameters(paramLabel = "TEXT", arity = "1..*")
    private List<String> text = List.of();

    @Option(names = "--create")
    private boolean create;

    @Option(names = "--json")
    private boolean json;

    CaptureCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        String line = line();
        if (line.isBlank()) {
            throw new WrongUsage("cli.usage.no_text");
        }
        for (int tries = 1;; tries++) {
            try (Journal journal = session.journals().write(create)) {
                Captured captured = parse(line, journal);
                show(journal.capture().save(captured), captured);
                new SafetyCopy(journal, session.machine().clock()).afterLittle();
                return Exit.DONE.code();
            } catch (Trouble trouble) {
                if (!isHeldByAnother(trouble)) {
                    throw trouble;
                }
                if (handedOver(line)) {
                    return Exit.DONE.code();
                }
                if (tries == TRIES) {
                    throw trouble;
                }
                Thread.sleep(BETWEEN_TRIES_MS);
            }
        }
    }

    /** Also while another command is making the journal. */
    private boolean isHeldByAnother(Trouble trouble) {
        return switch (trouble.kind()) {
            case LOCKED, EXISTS -> true;
            default -> false;
        };
    }

    /** Asks the window that holds the journal to write the line. */
    private boolean handedOver(String line) {
        Path file = session.journals().file();
        if (Files.notExists(file)) {
            return false;
        }
        try (Journal journal = session.journals().read()) {
            Captured captured = parse(line, journal);
            Optional<UUID> written = new DoorbellCaller(session.machine().places().state(), file).capture(line);
            written.ifPresent(id -> show(journal.incidents().get(id), captured));
            return written.isPresent();
        }
    }

    private Captured parse(String line, Journal journal) {
        return CaptureParser.parse(line, journal.capture().context(session.machine().locale()));
    }

    private void show(Incident incident, Captured captured) {
        CapturedOutput output = new CapturedOutput(session.words(), session.machine().clock());
        if (json) {
            session.terminal().json(out -> output.json(out, incident, captured));
        } else {
            output.lines(incident, captured).forEach(session.terminal()::line);
        }
    }

    private String line() {
        if (!text.equals(List.of("-"))) {
            return String.join(" ", text);
        }
        try {
            return new String(session.terminal().in().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new Trouble(Trouble.Kind.IO, failed, "-", String.valueOf(failed.getMessage()));
        }
    }
}
