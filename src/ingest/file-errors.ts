const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file; check the path",
  ENOTDIR: "there is no such file; check the path",
  EISDIR: "is a directory; name the files in it",
  EACCES: "may not be read by this user; change its permissions",
  EPERM: "may not be read by this user; change its permissions",
};

/** Why a file could not be read, to follow its name; `null` for an error that does not come from the file system. */
export function reasonOfFileError(error: unknown): string | null {
  if (!isFromFileSystem(error)) return null;
  return REASONS[error.code ?? ""] ?? `cannot be read: ${error.message}`;
}

function isFromFileSystem(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === "object" && error !== null && "syscall" in error;
}
