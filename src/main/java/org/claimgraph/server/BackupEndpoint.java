package org.claimgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.claimgraph.store.Store;

/**
 * A backup of the whole store as it is at the moment of the request, {@code POST /backup}, while others read it and articles are added. It needs
 * the token, as everything does that is no GET. One is made at a time.
 */
final class BackupEndpoint extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Store store;
    private final transient Semaphore turn = new Semaphore(1);

    BackupEndpoint(Store store) {
        this.store = store;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!turn.tryAcquire()) {
            response.setStatus(429);
            response.setContentType("application/json; charset=utf-8");
            response.getOutputStream()
                    .write(Replies.error(
                            new ServerException(429, "another backup is being made", "Try again when it is done")));
            return;
        }
        try {
            response.setContentType("application/zip");
            store.backup(response.getOutputStream());
        } finally {
            turn.release();
        }
    }
}
