//! A file that somebody names: its path in, its bytes out, no more of them than were expected, and never waiting for
//! a pipe that nobody writes to.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use crate::deliver::file::reason;
use crate::error::{Fault, Place};
use crate::message;

/// The whole file; `None` when there is none.
///
/// # Errors
/// It is a folder, a pipe or a device, holds more than `most` bytes, or cannot be read.
pub fn read(path: &Path, most: u64) -> Result<Option<Vec<u8>>, Fault> {
    let fault = |what| Fault::new(what).at(Place::file(path.display().to_string()));
    let unread = |e: io::Error| match e.kind() {
        // A file of a folder's name is as good as no folder.
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Ok(None),
        _ => Err(fault(message!("file-unreadable", reason = reason(&e)))),
    };
    let found = match fs::metadata(path) {
        Ok(found) => found,
        Err(e) => return unread(e),
    };
    if found.is_dir() {
        let fault = fault(message!("file-folder"));
        return Err(fault.hint(message!("file-name-one")));
    }
    // A pipe would be waited for, and a device may have no end.
    if !found.is_file() {
        let fault = fault(message!("file-pipe"));
        return Err(fault.hint(message!("file-copy")));
    }
    let too_large = |size: u64| {
        let fault = fault(message!("file-too-large", size = size, most = most));
        Err(fault.hint(message!("file-other")))
    };
    if found.len() > most {
        return too_large(found.len());
    }
    let mut bytes = Vec::new();
    // One more is asked for than may be: the file may have grown meanwhile.
    match File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes)) {
        Err(e) => unread(e),
        Ok(size) if size as u64 > most => too_large(size as u64),
        Ok(_) => Ok(Some(bytes)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_up_to_its_limit() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, [b'a'; 1024]).unwrap();
        assert_eq!(read(&path, 1024).unwrap().unwrap().len(), 1024);
        let fault = read(&path, 1023).unwrap_err();
        assert!(
            fault.what.to_string().contains("1024 bytes"),
            "{}",
            fault.what
        );
        assert_eq!(read(&folder.path().join("none"), 9), Ok(None));
        assert_eq!(read(&path.join("below"), 9), Ok(None));
        assert!(read(folder.path(), 9).is_err());
    }
}
