package lemonade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;

import lemonade.domain.Settings;
import lemonade.domain.Trouble;
import lemonade.domain.view.Backup;
import lemonade.journal.Backups;
import lemonade.ui.common.FieldReader;
import lemonade.ui.firstrun.FirstRunModel;
import lemonade.ui.firstrun.FirstRunView;
import lemonade.ui.journals.OpeningTroubleView;

/** What stands in the window while no journal is open: the first start, or what keeps a journal from opening. */
final class Doorstep {

    /** What can be done from here. */
    interface Ways {

        void open(Path file);

        /** Opens a journal that is from now on the owner's own. */
        void adopt(Path file);

        /** Makes a journal that is from now on the owner's own. */
        void begin(Path file, Settings first);

        void example();

        void restore(Path backup, Path file);

        void acceptAsIs(Path file);

        /** The words of the window are to be those of the language chosen by now. */
        Program speakAnew();

        void show(Parent page);
    }

    private final Ways ways;

    Doorstep(Ways ways) {
        this.ways = ways;
    }

    /** The first start. */
    Parent firstRun(Program program) {
        return firstRun(program, new FirstRunModel(program.firstSettings(), program.places().journal()));
    }

    private Parent firstRun(Program program, FirstRunModel model) {
        FieldReader fields =
                new FieldReader(program.words(), program.clock(), () -> model.answers().currency());
        return new FirstRunView(program.words(), model, fields, new FirstRunView.Ways() {
            @Override
            public void start() {
                ways.begin(model.placeProperty().get(), model.answers());
            }

            @Override
            public void example() {
                ways.example();
            }

            @Override
            public void open(Path file) {
                ways.adopt(file);
            }

            @Override
            public void speak(String language) {
                program.preferences().set("language", language);
                Program anew = ways.speakAnew();
                FirstRunModel same = new FirstRunModel(anew.firstSettings(), program.places().journal());
                same.take(model);
                ways.show(firstRun(anew, same));
            }
        });
    }

    /** What keeps a journal from opening. */
    Parent trouble(Program program, Path file, Throwable problem) {
        return new OpeningTroubleView(
                program.words(),
                program.clock(),
                problem,
                backups(program.places().backups()),
                new OpeningTroubleView.Ways() {
                    @Override
                    public void retry() {
                        ways.open(file);
                    }

                    @Override
                    public void open(Path other) {
                        ways.adopt(other);
                    }

                    @Override
                    public void restore(Path backup) {
                        ways.restore(backup, file);
                    }

                    @Override
                    public void acceptAsIs() {
                        ways.acceptAsIs(file);
                    }

                    @Override
                    public void begin() {
                        ways.show(firstRun(program));
                    }

                    @Override
                    public void example() {
                        ways.example();
                    }
                });
    }

    /** Every backup of every journal, since a journal that does not open cannot say which are its own. */
    private static List<Backup> backups(Path home) {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(home)) {
            return folders.flatMap(folder -> Backups.listIn(folder).stream())
                    .sorted(Comparator.comparing(Backup::madeAt).reversed())
                    .toList();
        } catch (IOException | Trouble unreadable) {
            return List.of();
        }
    }
}
