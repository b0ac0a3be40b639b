//! Work on two cores: what takes long in a build leaves one of them idle.

use anyhow::{Result, anyhow};
use std::thread;

/// What both give, once both are done; of two failures, that of the first.
pub fn both<A: Send, B>(
    one: impl FnOnce() -> Result<A> + Send,
    other: impl FnOnce() -> Result<B>,
) -> Result<(A, B)> {
    thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        let one = one
            .join()
            .map_err(|_| anyhow!("a part of the build panicked"))?;
        Ok((one?, other?))
    })
}

#[cfg(test)]
mod tests {
    use super::both;
    use anyhow::bail;
    use std::sync::mpsc::channel;
    use std::time::Duration;

    #[test]
    fn either_may_wait_for_the_other() -> anyhow::Result<()> {
        const LONG: Duration = Duration::from_secs(30);
        let (send, receive) = channel();
        let (answer, back) = channel();
        let done = both(
            move || Ok((send.send(1)?, back.recv_timeout(LONG)?).1),
            || Ok((receive.recv_timeout(LONG)?, answer.send(2)?).0),
        )?;
        assert_eq!(done, (2, 1));
        Ok(())
    }

    #[test]
    fn a_failure_of_either_is_one() {
        let fails = |why: &'static str| move || -> anyhow::Result<()> { bail!(why) };
        let said = |outcome: anyhow::Result<((), ())>| outcome.err().map(|why| why.to_string());
        assert_eq!(
            said(both(fails("one"), fails("other"))),
            Some("one".to_owned())
        );
        assert_eq!(
            said(both(|| Ok(()), fails("other"))),
            Some("other".to_owned())
        );
    }
}
