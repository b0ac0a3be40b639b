//! A PDF as values that can be changed: objects, and links between them.
//!
//! Nothing here knows a form or a page, and nothing reads or writes bytes.

use std::collections::BTreeMap;

/// What an object is made of. A link is the number of another object.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Bool(bool),
    Int(i32),
    Real(f32),
    Name(Vec<u8>),
    /// A string of bytes, whatever they stand for.
    Bytes(Vec<u8>),
    Array(Vec<Value>),
    Dict(Dict),
    Link(u32),
}

impl Value {
    pub fn name(name: &str) -> Self {
        Self::Name(name.as_bytes().to_vec())
    }

    pub fn count(count: usize) -> Self {
        Self::Int(i32::try_from(count).unwrap_or(i32::MAX))
    }

    pub fn reals(reals: &[f32]) -> Self {
        Self::Array(reals.iter().map(|real| Self::Real(*real)).collect())
    }

    pub fn links(links: &[u32]) -> Self {
        Self::Array(links.iter().map(|link| Self::Link(*link)).collect())
    }

    pub fn as_dict(&self) -> Option<&Dict> {
        match self {
            Self::Dict(dict) => Some(dict),
            _ => None,
        }
    }

    pub fn as_array(&self) -> &[Self] {
        match self {
            Self::Array(items) => items,
            _ => &[],
        }
    }

    pub fn as_link(&self) -> Option<u32> {
        match self {
            Self::Link(link) => Some(*link),
            _ => None,
        }
    }

    pub fn as_int(&self) -> Option<i32> {
        match self {
            Self::Int(int) => Some(*int),
            _ => None,
        }
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "lengths on a page are small numbers"
    )]
    pub fn as_real(&self) -> Option<f32> {
        match self {
            Self::Real(real) => Some(*real),
            Self::Int(int) => Some(*int as f32),
            _ => None,
        }
    }

    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    pub fn is_name(&self, name: &str) -> bool {
        matches!(self, Self::Name(known) if known == name.as_bytes())
    }
}

/// Entries by key, in the order in which they are written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dict(pub Vec<(Vec<u8>, Value)>);

impl Dict {
    pub fn get(&self, key: &str) -> Option<&Value> {
        let entry = self.0.iter().find(|(known, _)| known == key.as_bytes());
        entry.map(|(_, value)| value)
    }

    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    pub fn set(&mut self, key: &str, value: Value) {
        match self.0.iter_mut().find(|(known, _)| known == key.as_bytes()) {
            Some(entry) => entry.1 = value,
            None => self.0.push((key.as_bytes().to_vec(), value)),
        }
    }

    pub fn remove(&mut self, key: &str) {
        self.0.retain(|(known, _)| known != key.as_bytes());
    }

    /// The same entries and this one, for building by hand.
    pub fn with(mut self, key: &str, value: Value) -> Self {
        self.set(key, value);
        self
    }

    /// The same entries and what a thing is.
    pub fn typed(self, kind: &str) -> Self {
        self.with("Type", Value::name(kind))
    }
}

/// What a number stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Object {
    Value(Value),
    /// Bytes as they stand in the file, with the filters that its entries name.
    Stream(Dict, Vec<u8>),
}

/// All objects of a file, by number.
#[derive(Debug, Default)]
pub struct Document {
    pub objects: BTreeMap<u32, Object>,
    /// The catalog's number.
    pub root: u32,
    /// Title and the like.
    pub info: Dict,
}

impl Document {
    /// Gives a new object a number.
    pub fn add(&mut self, object: Object) -> u32 {
        let last = self.objects.keys().next_back();
        let next = last.map_or(1, |last| last + 1);
        self.objects.insert(next, object);
        next
    }

    pub fn add_dict(&mut self, dict: Dict) -> u32 {
        self.add(Object::Value(Value::Dict(dict)))
    }

    /// An object's entries, a stream's as well.
    pub fn dict(&self, number: u32) -> Option<&Dict> {
        match self.objects.get(&number)? {
            Object::Value(value) => value.as_dict(),
            Object::Stream(dict, _) => Some(dict),
        }
    }

    pub fn dict_mut(&mut self, number: u32) -> Option<&mut Dict> {
        match self.objects.get_mut(&number)? {
            Object::Value(Value::Dict(dict)) | Object::Stream(dict, _) => Some(dict),
            Object::Value(_) => None,
        }
    }

    /// What stands behind a link, and any other value itself. A link to a link is
    /// followed no further: no writer makes one.
    pub fn follow<'a>(&'a self, value: &'a Value) -> &'a Value {
        let Some(number) = value.as_link() else {
            return value;
        };
        match self.objects.get(&number) {
            Some(Object::Value(value)) => value,
            _ => &Value::Null,
        }
    }

    /// The value under a key, behind its link.
    pub fn get<'a>(&'a self, dict: &'a Dict, key: &str) -> Option<&'a Value> {
        dict.get(key).map(|value| self.follow(value))
    }

    /// The entries under a key, behind its link; a stream's as well.
    pub fn get_dict<'a>(&'a self, dict: &'a Dict, key: &str) -> Option<&'a Dict> {
        let value = dict.get(key)?;
        match value.as_link() {
            Some(number) => self.dict(number),
            None => value.as_dict(),
        }
    }

    /// The number of the object under a key. What stands there itself becomes an
    /// object of its own, so that it can be changed in its place.
    pub fn number_of(&mut self, dict: u32, key: &str) -> Option<u32> {
        let value = self.dict(dict)?.get(key)?.clone();
        if let Some(number) = value.as_link() {
            return Some(number);
        }
        let number = self.add(Object::Value(value));
        self.dict_mut(dict)?.set(key, Value::Link(number));
        Some(number)
    }

    pub fn catalog(&self) -> Option<&Dict> {
        self.dict(self.root)
    }
}
