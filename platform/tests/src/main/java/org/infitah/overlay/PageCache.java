package org.infitah.overlay;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A page cache with the mistake to be caught: it keeps pages by their path and forgets the host.
 * Idle until a test switches it on.
 */
@WebFilter("/*")
public class PageCache extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Map<String, byte[]> PAGES = new ConcurrentHashMap<>();

  private static volatile boolean on;

  static void turn(boolean wanted) {
    on = wanted;
    PAGES.clear();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!on || !request.getRequestURI().matches("/(ar|fr|zgh)(/.*)?")) {
      chain.doFilter(request, response);
      return;
    }
    byte[] known = PAGES.get(request.getRequestURI());
    if (known == null) {
      Kept kept = new Kept(response);
      chain.doFilter(request, kept);
      known = kept.bytes();
      PAGES.put(request.getRequestURI(), known);
    }
    response.setContentType("text/html;charset=UTF-8");
    response.getOutputStream().write(known);
  }

  /** Keeps what would have been sent. */
  private static final class Kept extends HttpServletResponseWrapper {

    private final KeptBytes bytes = new KeptBytes();

    private Kept(HttpServletResponse response) {
      super(response);
    }

    @Override
    public jakarta.servlet.ServletOutputStream getOutputStream() {
      return bytes;
    }

    @Override
    public PrintWriter getWriter() {
      return new PrintWriter(bytes, true, StandardCharsets.UTF_8);
    }

    private byte[] bytes() {
      return bytes.toByteArray();
    }
  }
}
