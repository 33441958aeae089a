package org.claimgraph.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The files of a folder and of the folders in it, sorted by name, one folder listed at a time.
 *
 * <p>Left out: hidden files and folders, links to folders (they can go round in circles), and what a browser saves along with a
 * page: images, styles, scripts, fonts.
 */
final class FolderFiles implements Iterator<FolderFiles.Found> {
    /** A file of a folder, or a folder that {@code cannotBeListed}. */
    record Found(Path path, String source, boolean cannotBeListed) {
        Found(Path path, String source) {
            this(path, source, false);
        }
    }

    private static final Set<String> COMPANIONS = Set.of(
            "css", "js", "mjs", "map", "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "bmp", "tif", "tiff",
            "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "webm", "ogg", "wav", "mov");

    private final Deque<Found> waiting = new ArrayDeque<>();

    FolderFiles(Path folder, String source) {
        expand(new Found(folder, source));
    }

    @Override
    public boolean hasNext() {
        while (!waiting.isEmpty() && isToBeListed(waiting.element())) {
            expand(waiting.remove());
        }
        return !waiting.isEmpty();
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return waiting.remove();
    }

    private static boolean isToBeListed(Found found) {
        return !found.cannotBeListed() && Files.isDirectory(found.path(), LinkOption.NOFOLLOW_LINKS);
    }

    /** Puts the entries of {@code folder} before everything that waits. */
    private void expand(Found folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            waiting.addFirst(new Found(folder.path(), folder.source(), true));
            return;
        }
        entries.removeIf(entry -> isPassedOver(entry.getFileName().toString()) || isFolderLink(entry));
        entries.sort(Comparator.comparing((Path entry) -> entry.getFileName().toString())
                .reversed());
        String prefix = folder.source().endsWith("/") ? folder.source() : folder.source() + "/";
        entries.forEach(entry -> waiting.addFirst(new Found(entry, prefix + entry.getFileName())));
    }

    /** Whether the name says that a file or folder is hidden, or belongs to a page that a browser saved. */
    static boolean isPassedOver(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith(".") || COMPANIONS.contains(extension);
    }

    private static boolean isFolderLink(Path entry) {
        return Files.isSymbolicLink(entry) && Files.isDirectory(entry);
    }
}
