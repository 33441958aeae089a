package org.claimgraph.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Why reading or writing failed, in words for people: Java's own message is often no more than a file's name. */
final class Reasons {
    private Reasons() {}

    /** What is wrong, and what to do where that is clear. */
    static String of(IOException exception) {
        if (exception instanceof NoSuchFileException || exception instanceof FileNotFoundException) {
            return "no such file or folder; check its spelling";
        }
        if (exception instanceof AccessDeniedException) {
            return "no permission; check its permissions";
        }
        if (exception instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        String message = exception instanceof FileSystemException file
                ? Optional.ofNullable(file.getReason()).orElse(file.getClass().getSimpleName())
                : Optional.ofNullable(exception.getMessage())
                        .orElse(exception.getClass().getSimpleName());
        return message.contains("No space left") ? "the disk is full; make room and run it again" : message;
    }
}
