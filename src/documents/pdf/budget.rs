//! What the reading of one file may look at, hold, copy and unpack.
//!
//! All of it is taken from here, wherever in the file it begins. Once more was asked for
//! than there was, nothing is given any more. Time is not measured: steps are.

/// Arrays and dictionaries may stand in each other so deep.
const DEEPEST: usize = 64;
/// The bytes that a whole reading may look at, from all the places where it begins: a
/// sound file needs each of its bytes once.
const MOST_STEPS: usize = 32 << 20;
/// So many values and keys may a file hold: fifty times as many as the form.
const MOST_VALUES: usize = 250_000;
/// So many bytes may be unpacked in all: thirty times those of the form.
const MOST_UNPACKED: usize = 4 << 20;

/// What a reading may still take.
#[derive(Debug)]
pub struct Budget {
    steps: usize,
    values: usize,
    copies: usize,
    unpacked: usize,
    /// Whether more was asked for than there was.
    pub is_spent: bool,
}

impl Budget {
    /// For a file of so many bytes. None of them belongs to two objects, so that what
    /// is copied is no more than they are and what is unpacked.
    pub fn of(length: usize) -> Self {
        Self {
            steps: MOST_STEPS,
            values: MOST_VALUES,
            copies: length + MOST_UNPACKED,
            unpacked: MOST_UNPACKED,
            is_spent: false,
        }
    }

    /// For reading the same file again, when what was read before is gone.
    pub fn again(self, length: usize) -> Self {
        Self {
            steps: self.steps,
            ..Self::of(length)
        }
    }

    pub fn steps(&mut self, count: usize) -> Option<()> {
        Self::take(&mut self.steps, count, &mut self.is_spent)
    }

    pub fn copied(&mut self, count: usize) -> Option<()> {
        Self::take(&mut self.copies, count, &mut self.is_spent)
    }

    /// How much may still be unpacked.
    pub fn unpackable(&self) -> usize {
        self.unpacked
    }

    pub fn unpacked(&mut self, count: usize) -> Option<()> {
        Self::take(&mut self.unpacked, count, &mut self.is_spent)
    }

    pub fn value(&mut self, depth: usize) -> Option<()> {
        self.is_spent |= depth > DEEPEST;
        Self::take(&mut self.values, 1, &mut self.is_spent)
    }

    fn take(left: &mut usize, count: usize, is_spent: &mut bool) -> Option<()> {
        match left.checked_sub(count) {
            Some(less) if !*is_spent => {
                *left = less;
                Some(())
            }
            _ => {
                *is_spent = true;
                None
            }
        }
    }
}
