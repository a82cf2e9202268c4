package lemonade.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what the toolkit has to say about our stylesheets, from now until closed. */
public final class StylesheetWarnings extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("javafx.css");
    private final List<String> warnings = new CopyOnWriteArrayList<>();

    public StylesheetWarnings() {
        logger.addHandler(this);
    }

    public List<String> seen() {
        return warnings;
    }

    @Override
    public void publish(LogRecord warning) {
        if (warning.getLevel().intValue() >= Level.WARNING.intValue()) {
            warnings.add(warning.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
