package org.claimgraph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides which requests are answered, before anything else sees them.
 *
 * <p>A request must name this server by an address or a name that no stranger can give it (against DNS rebinding), must not come from a page
 * of another origin where it could change something (against cross-site requests), and must carry the token where one is needed. Every
 * answer tells browsers to load nothing from elsewhere and to run no script but the explorer's own files.
 */
final class Gatekeeper implements Filter {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    /** An address of IPv4 or IPv6, with or without a port: no name, so nobody's domain can stand for it. */
    private static final Pattern ADDRESS = Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+])(:\\d+)?");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Settings settings;

    Gatekeeper(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        headers(answer);
        Optional<ServerException> refusal = refusal(asked);
        if (refusal.isPresent()) {
            answer.setStatus(refusal.get().status());
            if (refusal.get().status() == 401) {
                answer.setHeader("WWW-Authenticate", "Bearer realm=\"claimgraph\"");
            }
            answer.setContentType("application/json; charset=utf-8");
            answer.getOutputStream().write(Replies.error(refusal.get()));
            return;
        }
        chain.doFilter(request, response);
    }

    private static void headers(HttpServletResponse answer) {
        answer.setHeader("Content-Security-Policy", POLICY);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    private Optional<ServerException> refusal(HttpServletRequest request) {
        String host = Optional.ofNullable(request.getHeader("Host")).orElse("").toLowerCase(Locale.ROOT);
        if (!isOurs(host)) {
            return Optional.of(new ServerException(
                    403,
                    "this server is not called '" + host + "'",
                    "Open it by the address that it printed when it started"));
        }
        boolean writes = isWriting(request);
        if (isForeign(request, host, writes)) {
            return Optional.of(new ServerException(
                    403, "a page of another site asked for this", "Open the explorer itself and do it there"));
        }
        boolean needsToken = writes || settings.readingToken().isPresent() && !isOpen(request.getRequestURI());
        if (needsToken && !hasToken(request)) {
            return Optional.of(new ServerException(
                    401,
                    "this needs the token that claimgraph serve printed",
                    "Send it as 'Authorization: Bearer TOKEN', or open the explorer by the address with the token"));
        }
        return Optional.empty();
    }

    private boolean isOurs(String host) {
        String name = host.replaceFirst(":\\d+$", "");
        return ADDRESS.matcher(host).matches()
                || name.equals("localhost")
                || name.equals(settings.host().toLowerCase(Locale.ROOT));
    }

    /** Whether the request changes something; a query that is sent by POST does not. */
    private static boolean isWriting(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !READING.contains(request.getMethod()) && !path.equals("/sparql") && !path.equals("/cypher");
    }

    private static boolean isForeign(HttpServletRequest request, String host, boolean writes) {
        String origin = request.getHeader("Origin");
        if (origin != null && !origin.toLowerCase(Locale.ROOT).equals("http://" + host)) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        boolean elsewhere = site != null && !site.equals("same-origin") && !site.equals("none");
        return elsewhere && (writes || !READING.contains(request.getMethod()));
    }

    /** The explorer's own files show nothing of the store. */
    private static boolean isOpen(String path) {
        return path.equals("/health") || Assets.VIEWS.contains(path) || path.startsWith("/explorer/");
    }

    private boolean hasToken(HttpServletRequest request) {
        String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        byte[] wanted = ("Bearer " + settings.token()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(wanted, header.getBytes(StandardCharsets.UTF_8));
    }
}
