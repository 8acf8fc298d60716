package org.infitah.foundation.page;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.infitah.foundation.persistence.RequestTransaction;

/** Guards resources that take files. */
@Provider
@Upload
@Priority(Priorities.USER + 1)
public class UploadFilter implements ContainerRequestFilter {

  static final long LARGEST = 24L << 20;

  private final RequestTransaction transaction;

  @Inject
  UploadFilter(RequestTransaction transaction) {
    this.transaction = transaction;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    transaction.end(true);
    if (request.getLength() > LARGEST) {
      throw tooLarge();
    }
    request.setEntityStream(new Capped(request.getEntityStream()));
  }

  private static ClientErrorException tooLarge() {
    return new ClientErrorException(413);
  }

  /** Ends in a refusal where too much comes. */
  private static final class Capped extends FilterInputStream {

    private long left = LARGEST;

    Capped(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      return read < 0 ? read : counted(1, read);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      return read < 0 ? read : counted(read, read);
    }

    private int counted(int bytes, int answer) {
      left -= bytes;
      if (left < 0) {
        throw tooLarge();
      }
      return answer;
    }
  }
}
