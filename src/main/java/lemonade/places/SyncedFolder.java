package lemonade.places;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Folders that a service copies elsewhere as soon as something changes in them. An open journal does not belong there:
 * half a transaction may be copied, and a copy from elsewhere may be laid over it.
 */
public enum SyncedFolder {
    DROPBOX("Dropbox", List.of("dropbox"), List.of(".dropbox", ".dropbox.cache")),
    ONEDRIVE("OneDrive", List.of("onedrive", "skydrive"), List.of(".849C9593-D756-4E56-8D6E-42412F2A707B")),
    ICLOUD("iCloud", List.of("com~apple~clouddocs", "mobile documents", "icloud drive", "iclouddrive"), List.of()),
    GOOGLE_DRIVE("Google Drive", List.of("google drive", "googledrive", "my drive"), List.of(".tmp.drivedownload")),
    NEXTCLOUD("Nextcloud", List.of("nextcloud", "owncloud"), List.of(".nextcloudsync.log", ".sync_journal.db")),
    SYNCTHING("Syncthing", List.of(), List.of(".stfolder"));

    private final String title;
    private final List<String> names;
    private final List<String> marks;

    SyncedFolder(String title, List<String> names, List<String> marks) {
        this.title = title;
        this.names = names;
        this.marks = marks;
    }

    /** What the service is called. */
    public String title() {
        return title;
    }

    /** The service that watches the folder of a file, told by the names of the folders above it and the marks in them. */
    public static Optional<SyncedFolder> around(Path file) {
        return around(file, Files::exists);
    }

    static Optional<SyncedFolder> around(Path file, Predicate<Path> exists) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        while (folder != null && folder.getFileName() != null) {
            for (SyncedFolder service : values()) {
                if (service.owns(folder, exists)) {
                    return Optional.of(service);
                }
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /** "OneDrive - Company" and "Dropbox (Personal)" count as well. */
    private boolean owns(Path folder, Predicate<Path> exists) {
        String name = folder.getFileName().toString().toLowerCase(Locale.ROOT);
        return names.stream()
                .anyMatch(known -> name.equals(known) || name.startsWith(known + " ") || name.startsWith(known + "-"))
                || marks.stream().anyMatch(mark -> exists.test(folder.resolve(mark)));
    }
}
