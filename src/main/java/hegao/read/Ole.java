package hegao.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks into the container that old office documents, and encrypted new ones, are kept in. */
final class Ole {
  private Ole() {}

  /** Refuses a container that holds an encrypted document. */
  static void refuseEncrypted(byte[] bytes) throws UnreadableException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnreadableException("已加密，需要密码");
      }
    } catch (IOException e) {
      throw new UnreadableException("文件已损坏，或被截断", e);
    }
  }
}
