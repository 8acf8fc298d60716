package org.infitah.foundation.page;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is sent to a {@code @SmallBody} resource, whatever length it claims to have. */
@Provider
@SmallBody
@Priority(Priorities.AUTHENTICATION - 1)
public class SmallBodyFilter implements ContainerRequestFilter {

  // A letter of Arabic takes six bytes in a form, and minutes have twenty thousand in each
  // language.
  private static final int MOST = 512 * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > MOST) {
      throw tooLarge();
    }
    if (request.hasEntity()) {
      request.setEntityStream(new Counted(request.getEntityStream()));
    }
  }

  private static ClientErrorException tooLarge() {
    return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
  }

  /** Gives out no more than a form can have. */
  private static final class Counted extends FilterInputStream {

    private int read;

    Counted(InputStream in) {
      super(in);
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
      if (read > MOST) {
        throw tooLarge();
      }
    }
  }
}
