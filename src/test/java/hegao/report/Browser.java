package hegao.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium, spoken to by its debugging protocol. */
public final class Browser implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final Path folder;
  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final List<String> events = Collections.synchronizedList(new ArrayList<>());
  private int sent;

  /** The program, where there is one. */
  public static Optional<Path> program() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it with a profile of its own in {@code folder}. */
  public Browser(Path program, Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("browser.log").toFile())
            .start();
    Path active = folder.resolve("DevToolsActivePort");
    for (int i = 0; i < PATIENCE_SECONDS * 20 && !Files.exists(active); i++) {
      Thread.sleep(50);
    }
    Thread.sleep(100);
    int port = Integer.parseInt(Files.readAllLines(active).get(0));
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest fresh =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    String page = client.send(fresh, HttpResponse.BodyHandlers.ofString()).body();
    URI address = URI.create(field(page, "webSocketDebuggerUrl"));
    socket = client.newWebSocketBuilder().buildAsync(address, new Ear()).join();
    send("Page.enable", "");
    send("Runtime.enable", "");
    send("Network.enable", "");
  }

  /** Opens a page and waits until it is loaded. */
  public void open(URI page) throws InterruptedException, IOException {
    events.clear();
    send("Page.navigate", "\"url\":\"" + page + "\"");
    for (int i = 0; i < PATIENCE_SECONDS * 100 && !happened("Page.loadEventFired"); i++) {
      Thread.sleep(10);
    }
  }

  /** The value of an expression, or of the promise it gives, as a string. */
  public String evaluate(String expression) throws InterruptedException, IOException {
    String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(expression));
    String answer =
        send(
            "Runtime.evaluate",
            "\"awaitPromise\":true,\"returnByValue\":true,\"expression\":\"(async()=>String(await("
                + quoted
                + ")))()\"");
    return field(answer, "value");
  }

  /** Presses a key that writes a character. */
  public void press(String key) throws InterruptedException, IOException {
    String shared = "\"key\":\"" + key + "\"";
    String text = key.length() == 1 ? ",\"text\":\"" + key + "\"" : "";
    send("Input.dispatchKeyEvent", "\"type\":\"keyDown\"," + shared + text);
    send("Input.dispatchKeyEvent", "\"type\":\"keyUp\"," + shared);
  }

  /** Addresses asked for since the page was opened. */
  public List<String> requests() {
    synchronized (events) {
      return events.stream()
          .filter(event -> event.contains("\"method\":\"Network.requestWillBeSent\""))
          .map(event -> event.replaceAll(".*?\"url\":\"([^\"]*)\".*", "$1"))
          .toList();
    }
  }

  /** Whether a script has thrown or the policy has stopped something. */
  public boolean complained() {
    return happened("Runtime.exceptionThrown") || happened("Log.entryAdded");
  }

  private boolean happened(String method) {
    synchronized (events) {
      return events.stream().anyMatch(event -> event.contains("\"method\":\"" + method + "\""));
    }
  }

  /** Sends a command of the protocol with the fields of its parameters; gives the answer. */
  public String send(String method, String params) throws InterruptedException, IOException {
    int id = ++sent;
    String message =
        "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":{" + params + "}}";
    socket.sendText(message, true).join();
    while (true) {
      String answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (answer == null) {
        throw new IOException("no answer to " + method);
      }
      if (answer.startsWith("{\"id\":" + id + ",")) {
        return answer;
      }
    }
  }

  /** The first string field of that name. */
  static String field(String json, String name) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && parser.currentName().equals(name)) {
          parser.nextToken();
          return parser.getText();
        }
      }
    }
    throw new IOException("no " + name + " in " + json);
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
      for (String link : List.of("SingletonCookie", "SingletonLock", "SingletonSocket")) {
        Files.deleteIfExists(folder.resolve(link));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Ear implements WebSocket.Listener {
    private final StringBuilder heard = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      heard.append(data);
      if (last) {
        String message = heard.toString();
        heard.setLength(0);
        if (message.startsWith("{\"id\":")) {
          answers.add(message);
        } else {
          events.add(message);
        }
      }
      from.request(1);
      return null;
    }
  }
}
