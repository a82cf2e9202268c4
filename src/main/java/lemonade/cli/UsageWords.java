package lemonade.cli;

import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import lemonade.words.Words;

/** Says in a plain sentence what was wrong with a command, and where to find help. */
final class UsageWords {

    private final Words words;

    UsageWords(Words words) {
        this.words = words;
    }

    String sentence(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String help = command.getCommandSpec().qualifiedName() + " --help";
        return switch (wrong) {
            case UnmatchedArgumentException unknown -> unknown(unknown, help);
            case MissingParameterException missing -> words.say("cli.usage.missing", missing(missing), help);
            case OverwrittenOptionException twice -> words.say("cli.usage.twice", name(twice.getOverwritten()), help);
            default -> isRoot(command) && wrong.getArgSpec() == null
                    ? words.say("cli.usage.no_command", help)
                    : words.say("cli.usage.wrong",
                            wrong.getArgSpec() == null ? command.getCommandName() : name(wrong.getArgSpec()), help);
        };
    }

    private String unknown(UnmatchedArgumentException unknown, String help) {
        String word = unknown.getUnmatched().getFirst();
        List<String> alike = unknown.getSuggestions();
        if (!alike.isEmpty() && word.startsWith("-")) {
            return words.say("cli.usage.unknown_alike", word, alike.getFirst(), help);
        }
        return words.say(word.startsWith("-") ? "cli.usage.unknown_option" : "cli.usage.unknown_word", word, help);
    }

    private static String missing(MissingParameterException missing) {
        return missing.getMissing().stream().map(UsageWords::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static boolean isRoot(CommandLine command) {
        return command.getParent() == null;
    }
}
