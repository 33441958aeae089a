package org.claimgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium, without a window, that looks at a server. Its screenshots go to {@code target/explorer}. */
final class Browser implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "explorer");
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final ChromeDriver driver;
    private final String address;

    Browser(String address) {
        this.address = address;
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Chromium.BROWSER.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--no-first-run");
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Chromium.DRIVER.toFile())
                        .build(),
                options);
        width(1280);
    }

    /** Opens a page of the explorer and waits until it is shown. */
    Browser open(String path) {
        driver.get(address + path);
        return shown();
    }

    /** Forgets what it kept of pages that it has seen. */
    Browser forget() {
        driver.executeCdpCommand("Network.clearBrowserCache", java.util.Map.of());
        return this;
    }

    Browser reload() {
        driver.navigate().refresh();
        return shown();
    }

    Browser shown() {
        return until("document.getElementById('main')?.dataset.ready === location.pathname + location.search"
                + " && !document.getElementById('main').hasAttribute('aria-busy')");
    }

    /** Waits for what is drawn after a view is shown: charts, graphs, the editor, answers, and colours that change. */
    Browser settled() {
        return until("[...document.querySelectorAll('.canvas')].every(canvas => canvas.dataset.drawn)"
                + " && [...document.querySelectorAll('.chartbox canvas')].every(canvas => canvas.width > 0)"
                + " && (!document.getElementById('editor') || document.querySelector('.CodeMirror'))"
                + " && document.getAnimations().every(animation => animation.playState !== 'running')"
                + " && !document.body.textContent.includes('Running …')");
    }

    Browser until(String condition) {
        new WebDriverWait(driver, Duration.ofSeconds(30), Duration.ofMillis(50))
                .withMessage(() -> condition + " at " + driver.getCurrentUrl() + "\n"
                        + driver.findElement(By.id("main")).getText())
                .until(any -> Boolean.TRUE.equals(script("return Boolean(" + condition + ")")));
        return this;
    }

    Object script(String text) {
        Object result = driver.executeScript(text);
        return result == null ? "" : result;
    }

    String url() {
        return String.valueOf(driver.getCurrentUrl());
    }

    String text(String selector) {
        return element(selector).getText();
    }

    int count(String selector) {
        return driver.findElements(By.cssSelector(selector)).size();
    }

    Browser click(String selector) {
        WebElement element = element(selector);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
        return this;
    }

    Browser clickLink(String words) {
        WebElement link = driver.findElement(By.partialLinkText(words));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", link);
        link.click();
        return this;
    }

    Browser type(String selector, String text) {
        element(selector).sendKeys(text);
        return this;
    }

    Browser press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    Browser press(Keys modifier, String key) {
        new Actions(driver).keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
        return this;
    }

    /** What has the focus, as a person would say it. */
    String focused() {
        return String.valueOf(
                script("const e = document.activeElement; return e === document.body ? '' : e.tagName + ' ' +"
                        + " (e.getAttribute('aria-label') || e.textContent || e.id).trim()"));
    }

    Browser width(int pixels) {
        return window(pixels, 1000);
    }

    Browser window(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        // The narrowest window of Chromium is wider than a telephone.
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    Browser theme(String name) {
        if (!name.equals(script("return document.documentElement.dataset.theme"))) {
            click("#theme");
        }
        return this;
    }

    Browser screenshot(String name) {
        return save(SCREENSHOTS.resolve(name + ".png"));
    }

    /** A picture of the window, into {@code file}. */
    Browser save(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What on the page is out of reach for people who use other senses or tools (WCAG 2.2 AA, as far as axe-core tells). */
    List<String> barriers() {
        Results results = new AxeBuilder().withTags(WCAG).analyze(driver);
        return results.getViolations().stream()
                .map(rule -> url() + " " + rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList())
                .toList();
    }

    /** By how much the page is wider than its window, where it is. */
    List<String> sticksOut() {
        Object pixels = script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return pixels.equals(0L) ? List.of() : List.of(url() + " is wider than its window by " + pixels);
    }

    void forgetComplaints() {
        driver.manage().logs().get(LogType.BROWSER);
    }

    /** The browser has complained about nothing: no error, nothing that the policy forbids. */
    Browser assertNoComplaints() {
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                        .map(entry -> entry.getMessage())
                        .filter(message -> !message.contains("willReadFrequently"))
                        .toList())
                .isEmpty();
        return this;
    }

    private WebElement element(String selector) {
        until("document.querySelector(" + org.claimgraph.server.index.Json.MAPPER.writeValueAsString(selector) + ")");
        return driver.findElement(By.cssSelector(selector));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
