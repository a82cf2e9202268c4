package lemonade.journal;

import java.nio.file.Path;
import java.time.Clock;

/**
 * What a journal needs to know of the world.
 *
 * @param clock with the owner's zone
 * @param backups folder that holds a folder of backups for each journal
 * @param state folder for what the program remembers about journals
 */
public record Surroundings(Clock clock, Path backups, Path state) {}
