package lemonade.journal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import lemonade.domain.Trouble;

/** What is said at the doorbell: one question, one answer. */
sealed interface DoorbellMessage {

    /** Please write this line into your journal. */
    record CaptureLine(String line) implements DoorbellMessage {}

    /** Please come to the front. */
    record Raise() implements DoorbellMessage {}

    /** It is written, under this id. */
    record Written(UUID incident) implements DoorbellMessage {}

    /** Here I am. */
    record Raised() implements DoorbellMessage {}

    /** It could not be done; the details as text. */
    record Refused(Trouble.Kind kind, List<String> details) implements DoorbellMessage {}

    /** Larger than any line that a person pastes. */
    int LARGEST_BYTES = 64 * 1024 * 1024;

    default void writeTo(DataOutputStream out) throws IOException {
        byte[] body = body().getBytes(StandardCharsets.UTF_8);
        out.writeByte(sign());
        out.writeInt(body.length);
        out.write(body);
        out.flush();
    }

    /** @throws IOException when it is none of ours, or too large */
    static DoorbellMessage readFrom(DataInputStream in) throws IOException {
        int sign = in.readUnsignedByte();
        int length = in.readInt();
        if (length < 0 || length > LARGEST_BYTES) {
            throw new IOException("A message of " + length + " bytes");
        }
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        try {
            return switch (sign) {
                case 'C' -> new CaptureLine(body);
                case 'R' -> new Raise();
                case 'W' -> new Written(UUID.fromString(body));
                case 'H' -> new Raised();
                case 'T' -> refused(body);
                default -> throw new IOException("Not a message: " + sign);
            };
        } catch (IllegalArgumentException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private int sign() {
        return switch (this) {
            case CaptureLine _ -> 'C';
            case Raise _ -> 'R';
            case Written _ -> 'W';
            case Raised _ -> 'H';
            case Refused _ -> 'T';
        };
    }

    private String body() {
        return switch (this) {
            case CaptureLine(String line) -> line;
            case Written(UUID incident) -> incident.toString();
            case Refused(Trouble.Kind kind, List<String> details) -> kind.name() + "\n" + String.join("\n", details);
            case Raise _,Raised _ -> "";
        };
    }

    private static Refused refused(String body) {
        List<String> lines = Arrays.asList(body.split("\n", -1));
        return new Refused(Trouble.Kind.valueOf(lines.getFirst()), List.copyOf(lines.subList(1, lines.size())));
    }
}
