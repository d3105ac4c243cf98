//! One thing the program says: the id of a message in `locales/TAG/app.ftl` with the values of its variables. It
//! becomes a text where it is shown.

use std::fmt;

/// A message of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message(Said);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Said {
    Ours {
        id: &'static str,
        values: Option<Box<Values>>,
    },
    /// Words of somebody else, as they are: the system, a printer, a library.
    Theirs(Box<str>),
}

/// The values of the variables, in a place of their own: a message is small, so that a fault is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Values(Vec<(&'static str, Value)>);

/// What a variable stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// As it is: a name, a path, a code.
    Text(String),
    /// A count: it chooses the plural, and has the digits of the language.
    Number(i64),
    Message(Box<Message>),
    /// `a, b and c`.
    And(Vec<Value>),
    /// `a, b or c`.
    Or(Vec<Value>),
}

/// `message!("id", name = value, …)`: a [`Message`]; a value is a text, a whole number, a message or a list. As in
/// `format!`, a name alone is its own value, and values are only looked at.
#[macro_export]
macro_rules! message {
    ($id:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::ui::Message::new($id)
            $(.with(stringify!($name), $crate::message!(@value $name $($value)?)))*
    };
    (@value $name:ident) => {
        $crate::ui::message::AsValue::as_value(&$name)
    };
    (@value $name:ident $value:expr) => {
        $crate::ui::message::AsValue::as_value(&$value)
    };
}

/// What `message!` takes for a variable.
pub trait AsValue {
    fn as_value(&self) -> Value;
}

impl<T: AsValue + ?Sized> AsValue for &T {
    fn as_value(&self) -> Value {
        (**self).as_value()
    }
}

impl AsValue for Value {
    fn as_value(&self) -> Value {
        self.clone()
    }
}

impl AsValue for Message {
    fn as_value(&self) -> Value {
        self.clone().into()
    }
}

macro_rules! texts {
    ($($text:ty),*) => {$(
        impl AsValue for $text {
            fn as_value(&self) -> Value {
                Value::Text(self.to_string())
            }
        }
    )*};
}

texts!(str, String, char, std::borrow::Cow<'_, str>);

impl Message {
    pub fn new(id: &'static str) -> Self {
        Message(Said::Ours { id, values: None })
    }

    /// The same message with a value for `$name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        if let Said::Ours { values, .. } = &mut self.0 {
            let values = values.get_or_insert_default();
            values.0.push((name, value.into()));
        }
        self
    }

    /// Words of the system, a printer or a library, in whatever language they are.
    pub fn theirs(words: impl fmt::Display) -> Self {
        Message(Said::Theirs(words.to_string().into()))
    }

    /// Whether it is the message `id`.
    pub fn is(&self, id: &str) -> bool {
        self.id() == id
    }

    pub(super) fn id(&self) -> &'static str {
        match &self.0 {
            Said::Ours { id, .. } => id,
            Said::Theirs(_) => "",
        }
    }

    pub(super) fn values(&self) -> &[(&'static str, Value)] {
        match &self.0 {
            Said::Ours { values, .. } => values.as_ref().map_or(&[], |values| &values.0),
            Said::Theirs(_) => &[],
        }
    }

    /// The id and the values, where no language has words.
    pub(super) fn shape(&self) -> String {
        format!("{} {:?}", self.id(), self.values())
    }
}

/// So that what ends an operation of the system can say why.
impl std::error::Error for Message {}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Said::Ours { .. } => f.pad(&super::text(self)),
            Said::Theirs(words) => f.pad(words),
        }
    }
}

impl Value {
    /// `a, b and c`.
    pub fn and<T: Into<Value>>(list: impl IntoIterator<Item = T>) -> Self {
        Value::And(list.into_iter().map(Into::into).collect())
    }

    /// `a, b or c`.
    pub fn or<T: Into<Value>>(list: impl IntoIterator<Item = T>) -> Self {
        Value::Or(list.into_iter().map(Into::into).collect())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Value::Text(text.clone())
    }
}

impl From<std::borrow::Cow<'_, str>> for Value {
    fn from(text: std::borrow::Cow<'_, str>) -> Self {
        Value::Text(text.into_owned())
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        match message.0 {
            Said::Theirs(words) => Value::Text(words.into()),
            Said::Ours { .. } => Value::Message(Box::new(message)),
        }
    }
}

macro_rules! counts {
    ($($number:ty),*) => {$(
        impl From<$number> for Value {
            fn from(n: $number) -> Self {
                // More than an i64 holds is never counted.
                Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
            }
        }

        impl AsValue for $number {
            fn as_value(&self) -> Value {
                Value::from(*self)
            }
        }
    )*};
}

counts!(u8, u16, u32, u64, u128, usize, i32, i64);
