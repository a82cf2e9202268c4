package lemonade.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import lemonade.words.Words;

/** Puts the help texts of the bundle into the commands. */
final class HelpWords {

    private static final int WIDTH = 100;

    private final Words words;
    private final Map<String, String> texts = new HashMap<>();

    HelpWords(Words words) {
        this.words = words;
    }

    void putInto(CommandLine root) {
        String version = HelpWords.class.getPackage().getImplementationVersion();
        root.getCommandSpec().version(plain(words.say("cli.version", version == null ? "-" : version)));
        putInto(root.getCommandSpec());
        root.getSubcommands().values().forEach(command -> putInto(command.getCommandSpec()));
        root.setResourceBundle(new Texts(texts));
    }

    private void putInto(CommandSpec command) {
        command.usageMessage()
                .width(WIDTH)
                .synopsisHeading(plain(words.say("cli.heading.synopsis")) + " ")
                .commandListHeading("%n" + plain(words.say("cli.heading.commands")) + "%n")
                .optionListHeading("%n")
                .sortOptions(false);
        texts.put(command.qualifiedName(".") + ".usage.description", plain(words.say("cli.help." + command.name())));
        for (OptionSpec option : command.options()) {
            String name = option.longestName().substring(2);
            texts.put(name, plain(words.say("cli.option." + name.replace('-', '_'))));
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            texts.put(parameter.paramLabel() + "[" + parameter.index() + "]",
                    plain(words.say("cli.parameter." + parameter.paramLabel())));
        }
    }

    /** What picocli takes for a format stands for itself. */
    private static String plain(String text) {
        return text.replace("%", "%%");
    }

    /** The texts under the keys that picocli looks for. */
    private static final class Texts extends ResourceBundle {

        private final Map<String, String> texts;

        Texts(Map<String, String> texts) {
            this.texts = Map.copyOf(texts);
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }
}
