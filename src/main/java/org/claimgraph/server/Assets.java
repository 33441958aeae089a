package org.claimgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The explorer's files: its own, and those of the libraries that it loads, all from the class path and from nowhere else. */
final class Assets extends HttpServlet {
    private static final long serialVersionUID = 1;

    /** Views of the explorer: all of them are the same page, which reads its address. */
    static final Set<String> VIEWS = Set.of(
            "/",
            "/search",
            "/entity",
            "/graph",
            "/claim",
            "/article",
            "/disputed",
            "/single-source",
            "/events",
            "/query",
            "/add");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json; charset=utf-8");
    private static final Map<String, String> LIBRARIES = Map.of(
            "lit-html.js", "lit-html/3.3.1/lit-html.js",
            "cytoscape.js", "cytoscape/3.33.1/dist/cytoscape.min.js",
            "layout-base.js", "layout-base/2.0.1/layout-base.js",
            "cose-base.js", "cose-base/2.2.0/cose-base.js",
            "cytoscape-fcose.js", "cytoscape-fcose/2.2.0/cytoscape-fcose.js",
            "chart.js", "chart.js/4.5.1/dist/chart.umd.min.js");
    private static final String CODEMIRROR = "codemirror/5.65.19/";

    private final transient Map<String, Optional<Asset>> assets = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Optional<Asset> asset = path(path).flatMap(this::asset);
        if (asset.isEmpty()) {
            boolean page = String.valueOf(request.getHeader("Accept")).contains("text/html");
            Optional<Asset> shell = page ? asset("explorer/index.html") : Optional.empty();
            if (shell.isPresent()) {
                shell.get().send(request, response, 404);
            } else {
                Replies.send(response, 404, Map.of("status", 404, "error", "there is nothing here"));
            }
            return;
        }
        asset.get().send(request, response, 200);
    }

    /** Where on the class path the file of a request is; nothing that has any other form than ours is looked for. */
    private static Optional<String> path(String request) {
        if (VIEWS.contains(request)) {
            return Optional.of("explorer/index.html");
        }
        if (!request.startsWith("/explorer/")) {
            return Optional.empty();
        }
        String rest = request.substring("/explorer/".length());
        for (String segment : rest.split("/", -1)) {
            if (!NAME.matcher(segment).matches()) {
                return Optional.empty();
            }
        }
        if (rest.startsWith("lib/codemirror/")) {
            return Optional.of("META-INF/resources/webjars/" + CODEMIRROR + rest.substring("lib/codemirror/".length()));
        }
        if (rest.startsWith("lib/")) {
            return Optional.ofNullable(LIBRARIES.get(rest.substring("lib/".length())))
                    .map(path -> "META-INF/resources/webjars/" + path);
        }
        return Optional.of("explorer/" + rest);
    }

    private Optional<Asset> asset(String path) {
        return assets.computeIfAbsent(path, Assets::read);
    }

    private static Optional<Asset> read(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        try (InputStream in = Assets.class.getResourceAsStream("/" + path)) {
            if (in == null || type == null) {
                return Optional.empty();
            }
            return Optional.of(Asset.of(in.readAllBytes(), type));
        } catch (IOException e) {
            throw new ServerException(500, "the explorer's file " + path + " cannot be read", e);
        }
    }
}
