//! What an element is listened to for, and who is told.

use std::rc::Rc;

use yew::html::{BaseComponent, Scope};
use yew::virtual_dom::{Listener, ListenerKind};

/// What an element is listened to for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// The submission of a form. The page is not left.
    Submit,
    /// A radio button, a checkbox or a chosen file.
    Change,
    /// Text that is typed.
    Input,
    /// A link.
    Click,
}

/// A message that takes over from the event what was not known before it.
pub trait Heard: Clone + 'static {
    /// Takes it over.
    fn fill_in(&mut self, event: &web_sys::Event);
}

/// Tells a component this message when it happens.
pub fn listening<C>(on: On, message: C::Message, link: &Scope<C>) -> Rc<dyn Listener>
where
    C: BaseComponent,
    C::Message: Heard,
{
    Rc::new(Listening::<C> {
        on,
        message,
        link: link.clone(),
    })
}

/// The one listener of a program: each kind of callback more would be made of code of
/// its own.
struct Listening<C: BaseComponent> {
    on: On,
    message: C::Message,
    link: Scope<C>,
}

impl<C> Listener for Listening<C>
where
    C: BaseComponent,
    C::Message: Heard,
{
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Submit => ListenerKind::onsubmit,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
            On::Click => ListenerKind::onclick,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        if self.on == On::Submit {
            event.prevent_default();
        }
        let mut message = self.message.clone();
        message.fill_in(&event);
        self.link.send_message(message);
    }

    fn passive(&self) -> bool {
        false
    }
}
