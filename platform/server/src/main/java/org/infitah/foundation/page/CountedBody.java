package org.infitah.foundation.page;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives out no more of a body than a form can have, whatever length it claims to have. */
final class CountedBody extends FilterInputStream {

  private final int most;
  private int read;

  private CountedBody(InputStream in, int most) {
    super(in);
    this.most = most;
  }

  /** Refuses what says that it is larger, and counts what does not. */
  static void guard(ContainerRequestContext request, int most) {
    if (request.getLength() > most) {
      throw tooLarge();
    }
    if (request.hasEntity()) {
      request.setEntityStream(new CountedBody(request.getEntityStream(), most));
    }
  }

  private static ClientErrorException tooLarge() {
    return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int some = super.read(bytes, from, length);
    count(Math.max(0, some));
    return some;
  }

  private void count(int more) {
    read += more;
    if (read > most) {
      throw tooLarge();
    }
  }
}
